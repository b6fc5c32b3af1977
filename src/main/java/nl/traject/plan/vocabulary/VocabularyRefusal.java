package nl.traject.plan.vocabulary;

import nl.traject.shared.Refusal;

/** Why a change of the vocabulary is refused. */
public enum VocabularyRefusal implements Refusal {
    TERM_NAME_LENGTH,
    TERM_NAME_UNIQUE,
    TERM_DUTCH_NAME_UNIQUE,
    TERM_TECHNIQUE_HAS_GROUP,
    TERM_POSITION_POSITIVE,
    /** Somebody else moved or added a term at the same moment. */
    TERM_POSITION_UNIQUE,
    /** The group a technique would be offered under is retired. Argument: the group's name. */
    TERM_GROUP_OFFERED,
    /** A group that still has techniques. Argument: how many are offered. */
    TERM_GROUP_EMPTY,
    TERM_RETIRED_BEFORE,
    TERM_OFFERED_BEFORE,
    TERM_MOVES_WHILE_OFFERED,
    TERM_IS_FIRST,
    TERM_IS_LAST
}
