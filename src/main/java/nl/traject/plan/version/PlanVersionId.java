package nl.traject.plan.version;

/** Number of a version of a plan; counts over all trajectories and stands in no address. */
public record PlanVersionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
