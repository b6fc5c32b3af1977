package nl.traject.plan.content;

/** What kind of thing a work package gives. */
public enum OutputKind {
    PAPER,
    SOFTWARE,
    DATASET,
    TALK,
    /** Of the thesis. */
    CHAPTER,
    OTHER
}
