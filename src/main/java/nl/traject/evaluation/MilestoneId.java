package nl.traject.evaluation;

/** Identifies a milestone; its number within the trajectory is {@link MilestoneKind#number()}. */
public record MilestoneId(long value) {

    /** The bare number. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
