package nl.traject.plan.version;

/** Where a version of a plan stands. */
public enum VersionStatus {
    /** Waits for the answers of its parties. */
    PROPOSED,
    /** Back to the authors under its number; they go on in the draft of the next one. */
    CHANGE_ASKED,
    /** Taken back by who proposed it, before everybody had agreed. */
    WITHDRAWN,
    IN_FORCE,
    /** Was in force until the next one was. */
    SUPERSEDED
}
