package nl.traject.publication.venue;

import java.util.Optional;

/**
 * What happens on a date of an edition, roughly in the order in which it happens. No order is imposed: meta-reviews may be
 * released after the rebuttal.
 */
public enum EventKind {
    ABSTRACT(true),
    PAPER(true),
    SUPPLEMENTARY(true),
    REVIEWS_RELEASED(false),
    REBUTTAL_START(false),
    REBUTTAL_END(true),
    COMMITMENT(true),
    NOTIFICATION(false),
    CAMERA_READY(true),
    CONFERENCE_START(false),
    CONFERENCE_END(false);

    private final boolean due;

    EventKind(boolean due) {
        this.due = due;
    }

    /** Whether the authors have to hand something in. */
    public boolean isDue() {
        return due;
    }

    /**
     * The event whose being known says that this one, when absent, does not happen: who announces the paper deadline and no
     * abstract deadline has none.
     */
    Optional<EventKind> impliedBy() {
        return switch (this) {
            case ABSTRACT -> Optional.of(PAPER);
            case REBUTTAL_START -> Optional.of(REBUTTAL_END);
            case CONFERENCE_END -> Optional.of(CONFERENCE_START);
            default -> Optional.empty();
        };
    }
}
