package nl.traject.audit;

/**
 * Something to choose in a filter.
 *
 * @param id its number, as it stands in the address
 */
public record Choice(long id, String label) {}
