package nl.traject.teaching;

/** Identifies a teaching duty. */
public record DutyId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
