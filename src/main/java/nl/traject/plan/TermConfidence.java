package nl.traject.plan;

/** How sure it is that a term means what it says. */
public enum TermConfidence {
    /** Found in the literature. */
    VERIFIED,
    /** General knowledge, not looked up. */
    GENERAL,
    /** In use, and its use is argued about. */
    DISPUTED
}
