package nl.traject.leave;

import nl.traject.shared.Refusal;

/** Why something about leave is refused. */
public enum LeaveRefusal implements Refusal {
    /** The rule set of the trajectory has no such kind. */
    LEAVE_KIND_UNKNOWN,
    REQUEST_LAST_DAY_AFTER_FIRST,
    REQUEST_FRACTION_RANGE,
    REQUEST_REASON_LENGTH,
    /** Refused or revoked without saying why. */
    REQUEST_ANSWERED,
    REQUEST_ANSWER_LENGTH,
    /** Argument: the day of the asking. */
    REQUEST_ASKED_AHEAD,
    REQUEST_NOT_OPEN,
    REQUEST_NOT_GRANTED
}
