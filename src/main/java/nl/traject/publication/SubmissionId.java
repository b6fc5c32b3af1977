package nl.traject.publication;

/** Identifies a {@link Submission}. */
public record SubmissionId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
