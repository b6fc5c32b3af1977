package nl.traject.publication.venue;

/**
 * Which cycles to list.
 *
 * @param text      part of a venue's name or an edition's year; empty for all
 * @param aheadOnly only those to which a paper can still be handed in
 */
public record CycleFilter(String text, boolean aheadOnly) {}
