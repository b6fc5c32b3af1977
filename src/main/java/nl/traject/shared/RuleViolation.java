package nl.traject.shared;

import java.util.Arrays;

/**
 * A rule refused what was asked. Nothing was changed. The reader is shown the sentence of {@link #refusal()}, filled
 * with {@link #arguments()}; the exception's own message is for logs only.
 */
@SuppressWarnings("serial") // never serialized: caught at the edge of the request that raised it
public class RuleViolation extends RuntimeException {

    private final Refusal refusal;
    private final Object[] arguments;

    public RuleViolation(Refusal refusal, Object... arguments) {
        super(describe(refusal, arguments));
        this.refusal = refusal;
        this.arguments = arguments.clone();
    }

    /** A refusal found through another failure, such as a violated constraint. */
    public RuleViolation(Throwable cause, Refusal refusal, Object... arguments) {
        super(describe(refusal, arguments), cause);
        this.refusal = refusal;
        this.arguments = arguments.clone();
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What fills the sentence: dates, numbers, amounts and names, formatted for the reader's locale. */
    public Object[] arguments() {
        return arguments.clone();
    }

    private static String describe(Refusal refusal, Object[] arguments) {
        return arguments.length == 0 ? refusal.name() : refusal.name() + " " + Arrays.toString(arguments);
    }
}
