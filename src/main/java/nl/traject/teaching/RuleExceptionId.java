package nl.traject.teaching;

/** Identifies the reason why a duty breaks a rule. */
public record RuleExceptionId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
