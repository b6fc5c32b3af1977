package nl.traject.education;

/** Identifies an item of the educational plan. */
public record ItemId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
