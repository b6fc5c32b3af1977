package nl.traject.plan;

/** Where a topic stands: idea, proposed, agreed, active or paused, and in the end merged or dropped. */
public enum TopicStatus {
    IDEA,
    /** Waits for the agreement of the candidate, a promotor, or both. */
    PROPOSED,
    /** Candidate and a promotor agreed; work has not started. */
    AGREED,
    ACTIVE,
    PAUSED,
    /** Went on as part of another topic. */
    MERGED,
    DROPPED;

    /** Whether it has ended; what has ended does not change any more. */
    public boolean isOver() {
        return this == MERGED || this == DROPPED;
    }

    /** Whether it counts for the coverage grid: from the proposal on, until it is merged or dropped. */
    public boolean isCovering() {
        return this == PROPOSED || this == AGREED || this == ACTIVE || this == PAUSED;
    }
}
