package nl.traject.publication;

/** Where a paper stands on the board; a paper that came back stands where the next venue is looked for. */
public enum BoardColumn {
    PLANNED,
    IN_REVIEW,
    REBUTTAL,
    ACCEPTED;

    static BoardColumn of(SubmissionStatus status) {
        return switch (status) {
            case PLANNED, ABSTRACT_IN, REJECTED, WITHDRAWN -> PLANNED;
            case SUBMITTED, IN_REVIEW, COMMITTED -> IN_REVIEW;
            case REBUTTAL -> REBUTTAL;
            case ACCEPTED, CAMERA_READY_IN, PRESENTED -> ACCEPTED;
        };
    }
}
