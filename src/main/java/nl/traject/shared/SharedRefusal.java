package nl.traject.shared;

/** What the shared vocabulary refuses. */
public enum SharedRefusal implements Refusal {
    /** Arguments: first and last day. */
    PERIOD_ENDS_BEFORE_START,
    /** Argument: the amount. */
    ECTS_NEGATIVE,
    /** Argument: the amount. */
    ECTS_ONE_DECIMAL,
    /** Argument: the amount. */
    HOURS_NEGATIVE,
    /** Argument: the amount. */
    HOURS_TWO_DECIMALS,
    /** Somebody else saved the record in the meantime. */
    STALE_VERSION,
    /** A character that no text can hold, such as NUL. */
    TEXT_UNREADABLE,
    /** A number or a date beyond what can be kept. */
    VALUE_OUT_OF_RANGE
}
