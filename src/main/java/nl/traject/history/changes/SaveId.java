package nl.traject.history.changes;

/** Number of a save: that of its last row which the reader may see. */
public record SaveId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
