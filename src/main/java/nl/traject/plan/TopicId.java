package nl.traject.plan;

/** Identifies a research topic. */
public record TopicId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
