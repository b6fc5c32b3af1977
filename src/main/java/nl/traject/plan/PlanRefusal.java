package nl.traject.plan;

import nl.traject.shared.Refusal;

/** Why something about the research plan is refused. */
public enum PlanRefusal implements Refusal {
    TOPIC_TITLE_LENGTH,
    TOPIC_TEXT_LENGTH,
    TOPIC_LINK_FORM,
    TOPIC_QUESTION_PRESENT,
    TOPIC_HYPOTHESIS_PRESENT,
    TOPIC_REFUTING_RESULT_PRESENT,
    /** No technique is chosen; only asked when proposing. */
    TOPIC_TECHNIQUE_PRESENT,
    /** Arguments: first and last day. */
    TOPIC_PERIOD_ORDER,
    TOPIC_NUMBER_UNIQUE,
    TOPIC_NUMBER_POSITIVE,
    TOPIC_PROPOSAL_DATED,
    TOPIC_PROMOTOR_DATED,
    TOPIC_PARENT_OTHER,
    /** Argument: the number of the topic that is already below this one. */
    TOPIC_PARENT_BELOW,
    TOPIC_AGREED_BY_BOTH,
    TOPIC_REASON_GIVEN,
    TOPIC_MERGED_INTO_KNOWN,
    TOPIC_MERGED_INTO_OTHER,
    /** Argument: the number of the topic it should go on in. */
    TOPIC_MERGED_INTO_ENDED,
    /** Argument: the day it was proposed. */
    TOPIC_ALREADY_PROPOSED,
    TOPIC_NOT_PROPOSED,
    /** Argument: the day this person agreed. */
    TOPIC_AGREED_TWICE,
    /** Argument: the day both had agreed. */
    TOPIC_ALREADY_AGREED,
    TOPIC_NOT_ACTIVE,
    TOPIC_NOT_PAUSED,
    /** Argument: the day it started. */
    TOPIC_ALREADY_ACTIVE,
    /** Argument: the day it was merged or dropped. */
    TOPIC_IS_OVER,
    /** Argument: the day it was proposed. */
    TOPIC_CLAIM_PROPOSED,
    /** Argument: the term's name. */
    TERM_IS_RETIRED,
    ONLY_CANDIDATE_OR_PROMOTOR
}
