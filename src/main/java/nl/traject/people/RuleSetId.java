package nl.traject.people;

/** Identifies one version of a programme's rule set. */
public record RuleSetId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
