package nl.traject.evaluation;

import nl.traject.shared.Refusal;

/** Why a step of a milestone or of the evaluation is refused. */
public enum EvaluationRefusal implements Refusal {
    /** Argument: the day it opens. */
    NOT_OPEN_YET,
    ALREADY_WAIVED,
    MILESTONE_IS_OVER,
    MILESTONE_WAIVED_WITH_REASON,
    MILESTONE_REASON_LENGTH,
    MILESTONE_CLOSES_BY_ITSELF,
    EVALUATION_CANNOT_BE_WAIVED,
    ONLY_PROMOTOR_OR_ADMINISTRATOR,
    ONLY_HR_OR_ADMINISTRATOR,
    /** Argument: the day of the decision. */
    ALREADY_DECIDED,

    REPORT_ONCE,
    REPORT_CONTENT_LENGTH,
    REPORT_FILED_WITH_CONTENT,
    /** Argument: the day it was filed. */
    REPORT_ALREADY_FILED,

    ASSESSMENT_ONCE,
    /** Argument: how many criteria lack a level or a text. */
    ASSESSMENT_INCOMPLETE,
    /** Argument: the day it was submitted. */
    ASSESSMENT_ALREADY_SUBMITTED,
    RATING_LEVEL_RANGE,
    RATING_CONTENT_LENGTH,
    RATING_UNKNOWN_CRITERION,

    COMMENT_CONTENT_LENGTH,
    COMMENT_CRITERION_OF_ASSESSMENT,

    OBSERVER_NOT_ASKED,
    OBSERVER_VIEW_ONCE,
    OBSERVER_VIEW_CONTENT_LENGTH,
    OBSERVER_VIEW_SUBMITTED_WITH_CONTENT,
    /** Argument: the day it was submitted. */
    OBSERVER_VIEW_ALREADY_SUBMITTED,

    MEETING_ONCE,
    MEETING_PLACE_LENGTH,
    MEETING_PRESENT_LENGTH,
    MEETING_NOTES_LENGTH,
    /** Argument: today. */
    MEETING_NOT_HELD_YET,
    /** Argument: the day the evaluation opened. */
    MEETING_BEFORE_OPENING,

    /** Argument: the candidate's name. */
    SELF_REPORT_MISSING,
    /** Argument: the candidate's name. */
    SELF_REPORT_IS_DRAFT,
    /** Argument: the supervisor's name. */
    ASSESSMENT_MISSING,
    /** Argument: the day of the evaluation. */
    MEETING_NOT_RECORDED,
    /** The observer's view is missing and no reason says why it is decided without. */
    OBSERVER_VIEW_MISSING,
    DECISION_ONCE,
    DECISION_AFTER_MEETING,
    DECISION_MOTIVATION_GIVEN,
    DECISION_MOTIVATION_LENGTH,
    DECISION_WITHOUT_OBSERVER_REASON_LENGTH,
    DECISION_CONDITIONS_GIVEN,
    DECISION_CONDITIONS_ONLY_WITH,
    DECISION_CONDITION_CONTENT_LENGTH,
    /** Argument: today. */
    DECISION_CONDITION_IN_PAST,
    DECISION_REASSESSMENT_DATED,
    /** Argument: today. */
    REASSESSMENT_IN_PAST,
    /** Argument: the notice date. */
    REASSESSMENT_BEFORE_NOTICE,
    DECISION_IS_KEPT,

    RESPONSE_AFTER_DECISION,
    RESPONSE_ONCE,
    RESPONSE_CONTENT_LENGTH,
    /** Argument: the last day on which it could be given. */
    RESPONSE_OVER,

    SEAL_AFTER_DECISION,
    SEAL_ONCE,
    /** Argument: the last day on which the candidate may respond. */
    SEAL_WAITS_FOR_RESPONSE,
    SEAL_IS_KEPT,

    WRITTEN_NOTICE_AFTER_DECISION,
    WRITTEN_NOTICE_ONCE,
    WRITTEN_NOTICE_SOURCE_LENGTH,
    WRITTEN_NOTICE_IS_KEPT,
    /** Argument: the day of the decision. */
    NOTICE_BEFORE_DECISION,
    /** Argument: today. */
    NOTICE_NOT_GIVEN_YET,

    CONTINUATION_AFTER_NOTICE,
    CONTINUATION_WITHOUT_YES,
    CONTINUATION_ONCE
}
