package nl.traject.progress;

/** Identifies a comment on an entry of the log. */
public record CommentId(long value) {}
