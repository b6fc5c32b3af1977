package nl.traject.plan.version;

import nl.traject.shared.Refusal;

/** Why something about a version of a plan is refused. */
public enum VersionRefusal implements Refusal {
    PLAN_VERSION_ONE_PROPOSED,
    /** Argument: the number of the version that says the same. */
    PLAN_VERSION_UNCHANGED,
    PLAN_VERSION_NUMBER_UNIQUE,
    PLAN_NEEDS_TITLE,
    PLAN_NEEDS_HOURS,
    PLAN_NEEDS_PROMOTOR,
    PLAN_NEEDS_SECOND_SUPERVISOR,
    /** Arguments: the version's number and since when it is in force. */
    PLAN_VERSION_WAS_AGREED,
    /** Arguments: the version's number, and the day a change was asked for. */
    PLAN_VERSION_CHANGE_ASKED,
    /** Arguments: the version's number, and the day it was taken back. */
    PLAN_VERSION_IS_WITHDRAWN,
    PLAN_VERSION_WITHDRAWN_WITH_REASON,
    PLAN_VERSION_AGREED_BY_ALL,
    PLAN_VERSION_ONE_IN_FORCE,
    PLAN_VERSION_IS_KEPT,
    SNAPSHOT_CONTENT_LENGTH,
    PARTY_CHANGE_WITH_REASON,
    /** Argument: the day this person answered. */
    PARTY_ANSWER_IS_KEPT,
    PARTY_NOT_ASKED_YET,
    ONLY_A_PARTY,
    /** Argument: the name of who proposed. */
    ONLY_THE_PROPOSER,
    NO_PLAN_IN_FORCE,
    REVIEW_WITH_REASON
}
