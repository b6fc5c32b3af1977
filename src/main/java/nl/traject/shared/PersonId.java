package nl.traject.shared;

/** Identifies a person, with or without an account. */
public record PersonId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
