package nl.traject.progress;

import nl.traject.shared.Refusal;

/** Why something about the log is refused. */
public enum ProgressRefusal implements Refusal {
    /** Argument: the longest text, in characters. */
    ENTRY_BODY_LENGTH,
    /** Argument: today. */
    ENTRY_IN_THE_FUTURE,
    ENTRY_OCCURRED_ON_PLAUSIBLE,
    ENTRY_HOURS_RANGE,
    /** Argument: how many links an entry may have. */
    ENTRY_LINKS_COUNT,
    /** Argument: what was entered. */
    ENTRY_LINKS_FORM,
    ENTRY_RESOLVED_OBSTACLE,
    ENTRY_ALREADY_SHARED,
    ENTRY_STAYS_ONCE_SHARED,
    ENTRY_NOT_AN_OBSTACLE,
    ENTRY_ALREADY_RESOLVED,
    ENTRY_NOT_RESOLVED,
    ENTRY_OF_ANOTHER,
    ENTRY_NOT_SHARED,
    /** Argument: the longest comment, in characters. */
    ENTRY_COMMENT_BODY_LENGTH,
    ENTRY_COMMENT_WITHDRAWN
}
