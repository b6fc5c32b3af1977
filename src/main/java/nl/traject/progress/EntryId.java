package nl.traject.progress;

/** Identifies an entry of the log. */
public record EntryId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
