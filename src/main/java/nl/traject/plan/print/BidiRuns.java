package nl.traject.plan.print;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Takes a paragraph apart into stretches of one direction, by the algorithm of Unicode that Java brings along. */
final class BidiRuns implements BidiSplitter {

    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] visual = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi = new Bidi(
                paragraph,
                switch (direction) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
        var count = bidi.getRunCount();
        var levels = new byte[count];
        visual = new Integer[count];
        for (var run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            visual[run] = run;
        }
        if (count > 0) {
            Bidi.reorderVisually(levels, 0, visual, 0, count);
        }
    }

    @Override
    public int countTextRuns() {
        return visual.length;
    }

    @Override
    public BidiTextRun getVisualRun(int place) {
        var run = visual[place];
        var start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, isRightToLeft(bidi.getRunLevel(run)) ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        var strong = paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .filter(BidiRuns::isStrong)
                .findFirst();
        if (strong.isEmpty()) {
            return NEUTRAL;
        }
        return strong.getAsInt() == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL;
    }

    /** Whether a text begins with a script that runs from right to left. */
    static boolean isRightToLeft(String text) {
        return new BidiRuns().getBaseDirection(text) == RTL;
    }

    private static boolean isStrong(int directionality) {
        return IntStream.of(
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .anyMatch(strong -> strong == directionality);
    }

    private static boolean isRightToLeft(int level) {
        return level % 2 == 1;
    }
}
