package nl.traject.publication.venue;

/**
 * Where research is published.
 *
 * @param archival      what it publishes counts as published, so that a paper may be at one such venue at a time
 * @param rolling       takes submissions on any day and has no editions
 * @param rollingReview reviewed by ACL Rolling Review and committed to the venue afterwards
 * @param every         years between editions
 */
public record Venue(
        String name, String fullName, boolean archival, boolean rolling, boolean rollingReview, int every) {}
