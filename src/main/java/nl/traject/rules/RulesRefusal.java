package nl.traject.rules;

import nl.traject.shared.Refusal;

/** What the rules refuse. */
public enum RulesRefusal implements Refusal {
    /** Argument: the share of full time. */
    FTE_RANGE,
    /** Argument: the fraction. */
    LEAVE_FRACTION,
    /** The date follows from another one or from a contract and cannot be moved by hand. */
    MILESTONE_NOT_MOVABLE,
    /** Argument: first day of the trajectory. */
    MILESTONE_BEFORE_START,
    /** Argument: decide-by date. */
    EVALUATION_AFTER_DECIDE_BY,
    /** Argument: the longest that is read, in characters. */
    RULES_TOO_LONG,
    /** Arguments: line, column. */
    RULES_SYNTAX,
    /** Arguments: path, line. */
    RULES_UNKNOWN_FIELD,
    /** Arguments: path, line. */
    RULES_MISSING_FIELD,
    /** Arguments: path, line. */
    RULES_WRONG_VALUE,
    /** Arguments: path, line, event. */
    RULES_EVENT_TWICE,
    /** Arguments: path, line, event. */
    RULES_EVENT_GIVEN,
    /** Arguments: path, line, event. */
    RULES_EVENT_MISSING,
    /** Arguments: path, line, event, base. */
    RULES_BASE_MISSING,
    /** Arguments: path, line, event. */
    RULES_BASE_CIRCLE
}
