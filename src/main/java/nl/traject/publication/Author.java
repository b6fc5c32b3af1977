package nl.traject.publication;

/**
 * One of the authors, in their order.
 *
 * @param candidate    whether this is the candidate of the trajectory
 * @param contribution what this author does or did, in a few words
 */
public record Author(String name, boolean candidate, String contribution) {}
