package nl.traject.shared;

/** Identifies a PhD trajectory of one candidate. */
public record TrajectoryId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
