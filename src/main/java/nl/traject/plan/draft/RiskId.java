package nl.traject.plan.draft;

/** Identifies a risk of a draft. */
public record RiskId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
