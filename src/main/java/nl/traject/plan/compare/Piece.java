package nl.traject.plan.compare;

/**
 * A stretch of a text that was compared with another.
 *
 * @param change in both texts (the same), in the later one only (added), or in the earlier one only (removed)
 */
public record Piece(Change change, String text) {

    /** Whether the earlier text has it. */
    public boolean isBefore() {
        return change != Change.ADDED;
    }

    /** Whether the later text has it. */
    public boolean isAfter() {
        return change != Change.REMOVED;
    }
}
