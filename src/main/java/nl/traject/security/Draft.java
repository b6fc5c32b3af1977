package nl.traject.security;

import java.time.Instant;

/** What somebody typed and has not saved as a record yet. */
public record Draft(String content, Instant savedAt) {}
