package nl.traject.rulebook;

import nl.traject.shared.Refusal;

/** Why something about versions of a rule set is refused. */
public enum RulebookRefusal implements Refusal {
    ONLY_WHO_KEEPS_THE_RULES,
    /** A published version is never changed. */
    RULE_SET_NEVER_CHANGES,
    RULE_SET_RELEASE_UNIQUE,
    RULE_SET_RELEASE_LENGTH,
    RULE_DRAFT_CONTENT_LENGTH,
    /** Argument: how many problems the draft has. */
    DRAFT_HAS_PROBLEMS,
    /** Arguments: the code in the text, the code of the programme's rule set. */
    RULES_OF_ANOTHER_PROGRAMME,
    TRAJECTORY_MOVE_REASON_LENGTH,
    TRAJECTORY_MOVE_ELSEWHERE,
    /** The rules are those of another programme than the trajectory's. */
    MOVE_WITHIN_THE_PROGRAMME
}
