package nl.traject.education;

/** How far an item of the educational plan is. */
public enum ItemStatus {
    /** The candidate would like to. */
    PLANNED,
    /** A supervisor said that it fits the plan. */
    APPROVED,
    /** The candidate did it and handed in proof. */
    COMPLETED,
    /** A supervisor counts its credits. */
    CREDITED,
    /** Counts for nothing, and says why. */
    REFUSED,
    /** The candidate gave it up. */
    DROPPED;

    /** Whether its credits may still be earned. */
    public boolean isAhead() {
        return this == PLANNED || this == APPROVED || this == COMPLETED;
    }

    /** Whether it is part of the plan: not refused and not given up. */
    public boolean isInPlan() {
        return isAhead() || this == CREDITED;
    }
}
