package nl.traject.progress;

/** Who reads an entry. The school, HR and observers never do. */
public enum Visibility {
    /** Its author alone, in the list, in every count and in the history. */
    PRIVATE,
    /** Candidate and supervisors. Once shared it stays so, because others may have read it. */
    SHARED
}
