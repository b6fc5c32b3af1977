package nl.traject.publication;

/** Identifies a {@link Paper}; on pages and in addresses a paper goes by its number within the trajectory. */
public record PaperId(long value) {

    /** The bare number, as it stands in addresses. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
