package nl.traject.directory;

/** In which order the list stands. */
public record DirectoryOrder(Column column, boolean descending) {

    /** What one sorts by. */
    public enum Column {
        NAME,
        EMAIL,
        /** When somebody was registered. */
        REGISTERED
    }

    public static final DirectoryOrder BY_NAME = new DirectoryOrder(Column.NAME, false);
}
