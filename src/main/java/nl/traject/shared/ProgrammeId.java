package nl.traject.shared;

/** Identifies a programme of a graduate school; it has a rule set. */
public record ProgrammeId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
