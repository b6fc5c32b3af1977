package nl.traject.publication.venue;

/** Identifies an {@link EditionDate}. */
public record EditionDateId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
