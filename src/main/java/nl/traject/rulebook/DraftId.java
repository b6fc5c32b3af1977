package nl.traject.rulebook;

/** Identifies a draft of a version. */
public record DraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
