package nl.traject.concern;

/** Identifies a concern. Candidates count their own from one instead, so that no number tells of another's. */
public record ConcernId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
