package nl.traject.plan.draft;

/** Identifies what a work package is expected to give. */
public record OutputId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
