package nl.traject.concern;

import nl.traject.shared.Refusal;

/** Why something about a concern is refused. */
public enum ConcernRefusal implements Refusal {
    /** Argument: the longest, in characters. */
    MATTER_SUBJECT_LENGTH,
    /** Argument: the longest, in characters. */
    MATTER_MESSAGE_BODY_LENGTH,
    /** Two were sent at the same moment. */
    MATTER_NUMBER_ONCE,
    /** It was withdrawn or closed. */
    CONCERN_NOT_OPEN,
    /** The school has no administrator without a part in the candidate's team. */
    CONCERN_NOBODY_READS
}
