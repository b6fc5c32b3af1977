package nl.traject.progress;

/** What sort of thing an entry tells. */
public enum EntryKind {
    RESULT,
    EXPERIMENT,
    READING,
    WRITING,
    /** Something in the way; open until it is marked resolved. */
    OBSTACLE,
    IDEA,
    /** Reviewing, organising, outreach. */
    SERVICE
}
