package nl.traject.teaching;

import nl.traject.shared.Refusal;

/** Why something about teaching is refused. */
public enum TeachingRefusal implements Refusal {
    DUTY_COURSE_LENGTH,
    DUTY_CODE_LENGTH,
    DUTY_BLOCK_LENGTH,
    DUTY_FIRST_DAY_PLAUSIBLE,
    DUTY_LAST_DAY_AFTER_FIRST,
    DUTY_WEEKLY_HOURS_RANGE,
    DUTY_PLANNED_HOURS_RANGE,
    DUTY_LECTURER_LENGTH,
    DUTY_REASON_LENGTH,
    DUTY_OVERRUN_NOTE_LENGTH,
    DUTY_AGREED_BY_BOTH,
    DUTY_CANCELLED_WITH_REASON,
    /** Only what has not begun can be changed. */
    DUTY_SETTLED,
    DUTY_NOT_PROPOSED,
    DUTY_ALREADY_ACCEPTED,
    DUTY_NOT_AGREED,
    DUTY_NOT_RUNNING,
    DUTY_ALREADY_OVER,
    DUTY_ASKED_IS_SUPERVISOR,
    /** A rule is broken and no reason was given. */
    RULE_EXCEPTION_REASON_LENGTH,
    /** Nothing to explain. */
    RULE_EXCEPTION_NOT_NEEDED,
    RULE_EXCEPTION_ALREADY_ACCEPTED,
    WORKED_WEEK_HOURS_RANGE,
    /** Arguments: first and last day of the duty. */
    WORKED_WEEK_OUTSIDE,
    WORKED_WEEK_AHEAD,
    WORKED_WEEK_IS_MONDAY
}
