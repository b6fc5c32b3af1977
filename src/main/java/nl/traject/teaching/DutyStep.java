package nl.traject.teaching;

/** What can be done with a duty, and whose step it is. */
public enum DutyStep {
    REVISE,
    ASK,
    AGREE,
    WORK,
    CONFIRM,
    EXPLAIN,
    NOTE,
    CANCEL
}
