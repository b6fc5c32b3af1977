package nl.traject.education;

import nl.traject.shared.Refusal;

/** Why something about the educational plan is refused. */
public enum EducationRefusal implements Refusal {
    ITEM_TITLE_LENGTH,
    ITEM_PROVIDER_LENGTH,
    ITEM_PLACE_LENGTH,
    ITEM_CATEGORY_KNOWN,
    ITEM_START_PLAUSIBLE,
    ITEM_ENDS_AFTER_START,
    ITEM_EC_RANGE,
    ITEM_PROOF_LENGTH,
    ITEM_REASON_LENGTH,
    ITEM_APPROVED_FIRST,
    ITEM_COMPLETED_WITH_PROOF,
    ITEM_REFUSED_WITH_REASON,
    /** The rule set has no such mandatory item. */
    ITEM_MANDATORY_UNKNOWN,
    /** Only what is not yet completed can be changed. */
    ITEM_SETTLED,
    ITEM_NOT_PLANNED,
    ITEM_NOT_APPROVED,
    /** Argument: its last day. */
    ITEM_NOT_OVER,
    ITEM_NOT_COMPLETED,
    ITEM_NOT_WAITING,
    ITEM_ALREADY_CREDITED,
    ITEM_ALREADY_DROPPED,
    ITEM_NOT_CREDITED,
    ITEM_ASKED_IS_SUPERVISOR
}
