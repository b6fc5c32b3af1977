package nl.traject.people;

/** Identifies an office that somebody holds. */
public record OfficeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
