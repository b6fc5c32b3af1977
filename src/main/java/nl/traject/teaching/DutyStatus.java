package nl.traject.teaching;

/** How far a teaching duty is. */
public enum DutyStatus {
    /** One side would like it. */
    PROPOSED,
    /** Candidate and lecturer both accepted it. */
    AGREED,
    /** Hours are being worked. */
    RUNNING,
    /** A supervisor confirmed the hours. */
    DONE,
    CANCELLED
}
