package nl.traject.plan.print;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * What people typed or pasted, as it can be printed: accents joined with their letters, invisible signs left out (among them
 * those that turn the direction of a text around), and a box for each sign that no font has. Counts the boxes, so that a
 * reader can be told.
 */
final class PrintableText {

    /** Stands for what cannot be shown. */
    static final int BOX = '□';

    private final IntPredicate known;
    private int boxes;

    /**
     * @param known which code points can be shown
     */
    PrintableText(IntPredicate known) {
        this.known = known;
    }

    /** How many signs were replaced so far. */
    int boxes() {
        return boxes;
    }

    String of(String text) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .codePoints()
                .forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    private void append(StringBuilder printable, int codePoint) {
        if (codePoint == '\n') {
            printable.append('\n');
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            printable.append(codePoint == ' ' ? ' ' : space(codePoint));
        } else if (!isInvisible(codePoint)) {
            var shown = known.test(codePoint);
            printable.appendCodePoint(shown ? codePoint : BOX);
            boxes += shown ? 0 : 1;
        }
    }

    /** A space at which no line breaks stays one; line and paragraph separators end a line. */
    private static char space(int codePoint) {
        return switch (codePoint) {
            case '\u00a0', '\u202f' -> '\u00a0';
            case '\u2028', '\u2029', '\f', 0x0b -> '\n';
            default -> ' ';
        };
    }

    /** Controls, joiners, direction marks, variation selectors and tags: without a sign of their own. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> codePoint >= 0xfe00 && codePoint <= 0xfe0f || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
        };
    }
}
