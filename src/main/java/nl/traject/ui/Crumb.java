package nl.traject.ui;

/**
 * A place above the page one is on.
 *
 * @param text in the reader's language
 * @param path address without a leading slash, or empty for a place that is no page
 */
public record Crumb(String text, String path) {}
