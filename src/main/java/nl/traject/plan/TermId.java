package nl.traject.plan;

/** Identifies a {@link Term} of the vocabulary. */
public record TermId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
