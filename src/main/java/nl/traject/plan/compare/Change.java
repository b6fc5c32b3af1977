package nl.traject.plan.compare;

/** What became of a field, or of a thing in a list, from one plan to the other. */
public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
}
