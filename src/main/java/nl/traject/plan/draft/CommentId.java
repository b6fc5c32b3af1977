package nl.traject.plan.draft;

/** Identifies a comment on a draft. */
public record CommentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
