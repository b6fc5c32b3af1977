package nl.traject.course;

/** Identifies a step in the course of a trajectory. */
public record StepId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
