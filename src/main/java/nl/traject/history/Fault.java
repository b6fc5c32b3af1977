package nl.traject.history;

/**
 * A row that is not as it was linked, with its place.
 *
 * @param change the row's number in history.change; 0 when it is not known
 * @param chain the school's number, 0 for the installation; -1 when it is in no chain
 * @param position in the chain; 0 when it is in no chain
 * @param until last position when several in a row are missing, else the same as {@code position}
 */
public record Fault(Kind kind, long change, long chain, long position, long until) {

    /** What happened to it. */
    public enum Kind {
        /** What it says about itself or what was changed is not what was linked. */
        CHANGED,
        /** It stood elsewhere when it was linked. */
        REORDERED,
        /** It was linked and is not there. */
        DELETED,
        /** Nobody has linked it, although later rows are; or it was linked beyond the end of the chain. */
        INSERTED,
        /** Its contents were erased, and no row records that. */
        ERASED,
        /** What is before it was linked anew. */
        RELINKED,
        /** The chain ended there with another hash when its head was taken. */
        REWRITTEN
    }

    static Fault of(Kind kind, Link link) {
        return new Fault(kind, link.change(), link.chain(), link.position(), link.position());
    }
}
