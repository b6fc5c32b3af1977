package nl.traject.people;

/** Identifies a {@link Supervision}. */
public record SupervisionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
