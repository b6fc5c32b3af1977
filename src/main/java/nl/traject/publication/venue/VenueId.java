package nl.traject.publication.venue;

/** Identifies a {@link Venue}. */
public record VenueId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
