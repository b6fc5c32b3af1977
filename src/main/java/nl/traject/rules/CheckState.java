package nl.traject.rules;

/** What a cell of the compliance matrix says. */
public enum CheckState {
    MET,
    /** To be done now; nothing is wrong yet. */
    DUE,
    LATE,
    /** Not there although its date has passed. */
    MISSING,
    /** A rule is broken without an accepted reason. */
    BREACHED,
    /** An administrator accepted an exception; never computed from a fact. */
    EXCUSED,
    /** Not asked yet, or not asked of this trajectory. */
    NOT_APPLICABLE
}
