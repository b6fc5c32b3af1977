package nl.traject.shared;

/** Identifies a graduate school. */
public record SchoolId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
