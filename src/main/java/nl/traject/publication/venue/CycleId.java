package nl.traject.publication.venue;

/** Identifies a {@link Cycle}. */
public record CycleId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
