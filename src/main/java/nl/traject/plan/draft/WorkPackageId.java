package nl.traject.plan.draft;

/** Identifies a work package of a draft. */
public record WorkPackageId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
