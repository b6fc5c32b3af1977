package nl.traject.publication;

import static nl.traject.publication.venue.EventKind.ABSTRACT;
import static nl.traject.publication.venue.EventKind.CAMERA_READY;
import static nl.traject.publication.venue.EventKind.COMMITMENT;
import static nl.traject.publication.venue.EventKind.CONFERENCE_START;
import static nl.traject.publication.venue.EventKind.NOTIFICATION;
import static nl.traject.publication.venue.EventKind.PAPER;
import static nl.traject.publication.venue.EventKind.REBUTTAL_END;
import static nl.traject.publication.venue.EventKind.REBUTTAL_START;
import static nl.traject.publication.venue.EventKind.REVIEWS_RELEASED;
import static nl.traject.publication.venue.EventKind.SUPPLEMENTARY;

import java.util.EnumSet;
import java.util.Set;
import nl.traject.publication.venue.EventKind;

/** How far a submission is; each has the statuses that may follow and the dates that then lie ahead. */
public enum SubmissionStatus {
    PLANNED,
    ABSTRACT_IN,
    SUBMITTED,
    IN_REVIEW,
    REBUTTAL,
    /** Reviewed by Rolling Review and committed to the venue. */
    COMMITTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    CAMERA_READY_IN,
    PRESENTED;

    /** What may follow; empty when it has ended. */
    public Set<SubmissionStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ABSTRACT_IN, SUBMITTED, WITHDRAWN);
            case ABSTRACT_IN -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(IN_REVIEW, REJECTED, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(REBUTTAL, COMMITTED, ACCEPTED, REJECTED, WITHDRAWN);
            case REBUTTAL -> EnumSet.of(COMMITTED, ACCEPTED, REJECTED, WITHDRAWN);
            case COMMITTED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(CAMERA_READY_IN, WITHDRAWN);
            case CAMERA_READY_IN -> EnumSet.of(PRESENTED);
            case REJECTED, WITHDRAWN, PRESENTED -> EnumSet.noneOf(SubmissionStatus.class);
        };
    }

    /** The dates that still concern the authors. */
    public Set<EventKind> ahead() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ABSTRACT, PAPER, SUPPLEMENTARY);
            case ABSTRACT_IN -> EnumSet.of(PAPER, SUPPLEMENTARY);
            case SUBMITTED, IN_REVIEW ->
                EnumSet.of(
                        SUPPLEMENTARY,
                        REVIEWS_RELEASED,
                        REBUTTAL_START,
                        REBUTTAL_END,
                        COMMITMENT,
                        NOTIFICATION,
                        CONFERENCE_START);
            case REBUTTAL -> EnumSet.of(REBUTTAL_END, COMMITMENT, NOTIFICATION, CONFERENCE_START);
            case COMMITTED -> EnumSet.of(NOTIFICATION, CONFERENCE_START);
            case ACCEPTED -> EnumSet.of(CAMERA_READY, CONFERENCE_START);
            case CAMERA_READY_IN -> EnumSet.of(CONFERENCE_START);
            case REJECTED, WITHDRAWN, PRESENTED -> EnumSet.noneOf(EventKind.class);
        };
    }

    /** Whether the paper is in the venue's hands and nothing is decided. */
    public boolean isRunning() {
        return switch (this) {
            case ABSTRACT_IN, SUBMITTED, IN_REVIEW, REBUTTAL, COMMITTED -> true;
            default -> false;
        };
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == CAMERA_READY_IN || this == PRESENTED;
    }

    /** Whether the paper came back and may go elsewhere. */
    public boolean isBack() {
        return this == REJECTED || this == WITHDRAWN;
    }
}
