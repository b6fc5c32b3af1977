package nl.traject.history.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.traject.history.ui.WordDifference.Part.Kind;

/** Two texts compared word by word: what stayed, what went, what came. */
final class WordDifference {

    /** A run of words of one kind. */
    record Part(Kind kind, String text) {

        /** What became of it. */
        enum Kind {
            SAME,
            REMOVED,
            ADDED,
            /** The same, left out because it is far from any change. */
            OMITTED
        }
    }

    /** Of more words than this the comparison would cost more than it tells. */
    private static final int MOST_WORDS = 6_000;

    /** Words beside a change that are shown with it. */
    private static final int AROUND = 10;

    /** A word with the spaces after it. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDifference() {}

    /** Whether both are short enough to be compared. */
    static boolean isPossible(String before, String after) {
        return words(before).size() <= MOST_WORDS && words(after).size() <= MOST_WORDS;
    }

    /** In the order of the texts; what went stands before what came. */
    static List<Part> between(String before, String after) {
        var deltas = DiffUtils.diff(words(before), words(after), true).getDeltas();
        var parts = new ArrayList<Part>();
        for (var index = 0; index < deltas.size(); index++) {
            var delta = deltas.get(index);
            switch (delta.getType()) {
                case EQUAL -> same(parts, delta.getSource().getLines(), index > 0, index < deltas.size() - 1);
                case DELETE -> add(parts, Kind.REMOVED, delta.getSource());
                case INSERT -> add(parts, Kind.ADDED, delta.getTarget());
                case CHANGE -> change(parts, delta);
            }
        }
        return List.copyOf(parts);
    }

    private static void change(List<Part> parts, AbstractDelta<String> delta) {
        add(parts, Kind.REMOVED, delta.getSource());
        add(parts, Kind.ADDED, delta.getTarget());
    }

    private static void add(List<Part> parts, Kind kind, Chunk<String> chunk) {
        parts.add(new Part(kind, String.join("", chunk.getLines())));
    }

    /** Only what stands beside a change. */
    private static void same(List<Part> parts, List<String> words, boolean afterOne, boolean beforeOne) {
        var head = afterOne ? AROUND : 0;
        var tail = beforeOne ? AROUND : 0;
        if (words.size() <= head + tail + AROUND) {
            parts.add(new Part(Kind.SAME, String.join("", words)));
            return;
        }
        if (head > 0) {
            parts.add(new Part(Kind.SAME, String.join("", words.subList(0, head))));
        }
        parts.add(new Part(Kind.OMITTED, String.join("", words.subList(head, words.size() - tail))));
        if (tail > 0) {
            parts.add(new Part(Kind.SAME, String.join("", words.subList(words.size() - tail, words.size()))));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
