package nl.traject.publication;

import nl.traject.shared.Refusal;

/** What is refused about papers and submissions. */
public enum PublicationRefusal implements Refusal {
    PAPER_TITLE_LENGTH,
    PAPER_ABSTRACT_LENGTH,
    PAPER_REPOSITORY_ADDRESS,
    PAPER_PREPRINT_ADDRESS,
    PAPER_AUTHOR_NAME_LENGTH,
    PAPER_AUTHOR_CONTRIBUTION_LENGTH,
    PAPER_AUTHOR_ONE_CANDIDATE,
    /** Somebody else added a paper at the same moment. */
    PAPER_NUMBER_UNIQUE,
    /** The topic belongs to another trajectory. */
    PAPER_TOPIC_TOPIC_FK,
    SUBMISSION_ONCE_A_CYCLE,
    /** The paper came back once and goes on from there once. */
    SUBMISSION_ONE_RESUBMISSION,
    /** Argument: the day of the deadline. */
    SUBMISSION_EDITION_CLOSED,
    SUBMISSION_HAS_ENDED,
    SUBMISSION_STEP_DOES_NOT_FOLLOW,
    /** Argument: the day. */
    SUBMISSION_STEP_AHEAD,
    /** Arguments: the day, and that of the last step. */
    SUBMISSION_STEP_BEFORE_LAST,
    SUBMISSION_STEP_ONCE,
    SUBMISSION_STEP_NOTE_LENGTH,
    SUBMISSION_WITHOUT_AUTHORS,
    /** Argument: the venue. */
    SUBMISSION_NOT_COMMITTED_HERE
}
