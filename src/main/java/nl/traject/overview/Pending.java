package nl.traject.overview;

/**
 * Where a step waits for somebody, without what it is.
 *
 * @param path address of the page where it is done
 * @param late whether its date has passed
 */
public record Pending(String path, boolean late) {}
