package nl.traject.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.traject.shared.TextPiece.Kind;

/**
 * Word by word what became of a text. Long texts are compared sentence by sentence first, and texts that have next to nothing
 * in common are not taken apart: a reader sees the old and the new one.
 */
public final class TextDifference {

    /** A number such as 22.5, a word, blanks, or one sign as a reader sees it (an emoji with its modifiers is one). */
    private static final Pattern WORDS =
            Pattern.compile("\\p{N}++(?:[.,]\\p{N}++)++(?![\\p{L}\\p{M}])|[\\p{L}\\p{M}\\p{N}]+|\\s+|\\X");

    /** After a sentence, and after a line. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?=\\s)|(?<=\\n)");

    /** Up to this many pairs of words are looked at as they are; the time grows with it. */
    private static final long FEW_PAIRS = 1_000_000;

    /** Less than one letter in so many in common: another text. */
    private static final int LEAST_IN_COMMON = 4;

    private TextDifference() {}

    /** In the order of the texts; what went stands before what came in its place. */
    public static List<TextPiece> of(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new TextPiece(Kind.SAME, before));
        }
        var pieces = new Pieces();
        compare(words(before), words(after), pieces, TextDifference::sentenceBySentence);
        var made = pieces.finished();
        return isRelated(made, before, after) ? made : replaced(before, after);
    }

    /** What both begin or end with stays, and is not looked at again. */
    private static void compare(List<String> before, List<String> after, Pieces pieces, Replacing tooMany) {
        var start = commonStart(before, after);
        var end = commonEnd(before, after, start);
        var gone = before.subList(start, before.size() - end);
        var come = after.subList(start, after.size() - end);
        pieces.keep(before.subList(0, start));
        if ((long) gone.size() * come.size() <= FEW_PAIRS) {
            differ(gone, come, pieces, Pieces::replace);
        } else {
            tooMany.replace(pieces, gone, come);
        }
        pieces.keep(before.subList(before.size() - end, before.size()));
    }

    private static void sentenceBySentence(Pieces pieces, List<String> gone, List<String> come) {
        differ(sentences(gone), sentences(come), pieces, TextDifference::wordByWord);
    }

    /** Sentences that took the place of others: word by word where that is not too much. */
    private static void wordByWord(Pieces pieces, List<String> gone, List<String> come) {
        compare(words(String.join("", gone)), words(String.join("", come)), pieces, Pieces::replace);
    }

    /** What to do with what went and what came in its place. */
    @FunctionalInterface
    private interface Replacing {
        void replace(Pieces pieces, List<String> gone, List<String> come);
    }

    /** What went and what came at one place belong together, also when the library tells of one after the other. */
    private static void differ(List<String> before, List<String> after, Pieces pieces, Replacing replacing) {
        var at = 0;
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var from = delta.getSource().getPosition();
            if (from > at) {
                replace(gone, come, pieces, replacing);
                pieces.keep(before.subList(at, from));
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        replace(gone, come, pieces, replacing);
        pieces.keep(before.subList(at, before.size()));
    }

    private static void replace(List<String> gone, List<String> come, Pieces pieces, Replacing replacing) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            replacing.replace(pieces, List.copyOf(gone), List.copyOf(come));
        }
        gone.clear();
        come.clear();
    }

    private static boolean isRelated(List<TextPiece> pieces, String before, String after) {
        var common = pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .mapToInt(piece -> piece.text().strip().length())
                .sum();
        return common * LEAST_IN_COMMON >= Math.min(before.length(), after.length());
    }

    private static List<TextPiece> replaced(String before, String after) {
        var pieces = new ArrayList<TextPiece>();
        if (!before.isEmpty()) {
            pieces.add(new TextPiece(Kind.REMOVED, before));
        }
        if (!after.isEmpty()) {
            pieces.add(new TextPiece(Kind.ADDED, after));
        }
        return List.copyOf(pieces);
    }

    private static int commonStart(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var at = 0;
        while (at < most && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        var most = Math.min(before.size(), after.size()) - start;
        var at = 0;
        while (at < most && before.get(before.size() - 1 - at).equals(after.get(after.size() - 1 - at))) {
            at++;
        }
        return at;
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> sentences(List<String> words) {
        return List.of(SENTENCE_END.split(String.join("", words)));
    }

    /**
     * Gathers stretches. A blank alone between two changes belongs to both, so that three changed words are one change and not
     * three.
     */
    private static final class Pieces {

        private final List<TextPiece> done = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void keep(List<String> words) {
            words.forEach(same::append);
        }

        void replace(List<String> old, List<String> next) {
            var between = same.toString();
            if (!between.isBlank() || between.contains("\n")) {
                flush();
            }
            if (gone.isEmpty() && come.isEmpty()) {
                keep(between);
            } else {
                gone.append(between);
                come.append(between);
            }
            same.setLength(0);
            old.forEach(gone::append);
            next.forEach(come::append);
        }

        private void flush() {
            if (!gone.isEmpty()) {
                done.add(new TextPiece(Kind.REMOVED, gone.toString()));
            }
            if (!come.isEmpty()) {
                done.add(new TextPiece(Kind.ADDED, come.toString()));
            }
            gone.setLength(0);
            come.setLength(0);
        }

        private void keep(String text) {
            if (!text.isEmpty()) {
                done.add(new TextPiece(Kind.SAME, text));
            }
        }

        List<TextPiece> finished() {
            flush();
            keep(same.toString());
            return List.copyOf(done);
        }
    }
}
