package nl.traject.plan.draft;

/** What became of something typed. */
public sealed interface Written {

    /** What is stored now. */
    DraftText stored();

    /** It is stored. */
    record Saved(DraftText stored) implements Written {}

    /**
     * Somebody else changed the text since it was read. Nothing was overwritten, and what was typed is kept for its writer
     * until it is settled.
     *
     * @param stored theirs
     * @param mine what was typed
     */
    record Clash(DraftText stored, String mine) implements Written {}
}
