package nl.traject.course;

import nl.traject.shared.Refusal;

/** Why a step in the course of a trajectory is refused. */
public enum CourseRefusal implements Refusal {
    /** Argument: its last day. */
    COURSE_HAS_ENDED,
    COURSE_GOES_ON,
    /** Argument: the day. */
    COURSE_NOT_AHEAD,
    /** Argument: the first day of the trajectory. */
    COURSE_BEFORE_START,
    COURSE_NOT_PAUSED,
    /** Arguments: first and last day of the pause. */
    COURSE_RESUMES_WITHIN_PAUSE,
    COURSE_EXTENDS_THE_CONTINUATION,
    /** Argument: the last day in force. */
    COURSE_EXTENDS_BEYOND,
    /** To a programme of a school that somebody else administers. */
    COURSE_ADMINISTRATOR_OF_BOTH,
    STEP_TRANSFER_ELSEWHERE,
    STEP_UNTIL_AFTER_FROM,
    STEP_REASON_LENGTH
}
