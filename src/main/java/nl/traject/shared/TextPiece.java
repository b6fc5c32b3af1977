package nl.traject.shared;

/**
 * A stretch of a text that was compared with another.
 *
 * @param kind in both texts, in the later one only, or in the earlier one only
 */
public record TextPiece(Kind kind, String text) {

    /** What became of a stretch. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Whether the earlier text has it. */
    public boolean isBefore() {
        return kind != Kind.ADDED;
    }

    /** Whether the later text has it. */
    public boolean isAfter() {
        return kind != Kind.REMOVED;
    }

    /**
     * The text without the middle of a long one, which is far from any change.
     *
     * @param kept signs at either end that stay; what is not three times as long stays whole
     */
    public String abridged(int kept) {
        if (text.length() <= 3 * kept) {
            return text;
        }
        var start = text.offsetByCodePoints(0, text.codePointCount(0, kept));
        var end = text.offsetByCodePoints(text.length(), -text.codePointCount(text.length() - kept, text.length()));
        return text.substring(0, start) + " … " + text.substring(end);
    }
}
