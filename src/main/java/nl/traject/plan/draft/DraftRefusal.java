package nl.traject.plan.draft;

import nl.traject.shared.Refusal;

/** Why something about the draft of a plan is refused. */
public enum DraftRefusal implements Refusal {
    /** Arguments: the most characters, and how many there are. */
    DRAFT_TEXT_CONTENT_LENGTH,
    /** Arguments: the most characters, and how many there are. */
    DRAFT_TEXT_TITLE_LENGTH,
    /** Somebody else wrote the first words of this text at the same moment. */
    DRAFT_TEXT_ONCE,
    DRAFT_MONTHLY_HOURS_RANGE,
    /** Whom the text is about does not supervise this trajectory. */
    DRAFT_TASK_OF_TEAM,
    WORK_PACKAGE_POSITION_POSITIVE,
    WORK_PACKAGE_START_PLAUSIBLE,
    WORK_PACKAGE_ENDS_AFTER_START,
    /** Argument: the number that no topic of the trajectory bears. */
    WORK_PACKAGE_TOPIC_UNKNOWN,
    /** It was removed meanwhile. */
    WORK_PACKAGE_REMOVED,
    EXPECTED_OUTPUT_YEAR_PLAUSIBLE,
    EXPECTED_OUTPUT_TEXT_LENGTH,
    /** It was removed meanwhile. */
    RISK_REMOVED,
    DRAFT_COMMENT_BODY_LENGTH,
    DRAFT_COMMENT_PLACE_FORM,
    DRAFT_COMMENT_REPLY_NOT_RESOLVED,
    DRAFT_COMMENT_RESOLVED_DATED,
    DRAFT_COMMENT_ALREADY_RESOLVED,
    DRAFT_COMMENT_NOT_RESOLVED
}
