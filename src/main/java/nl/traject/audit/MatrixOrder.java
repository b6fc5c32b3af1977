package nl.traject.audit;

/** In which order the matrix lists; equal ones follow the order of their registration, so that no page repeats a row. */
public record MatrixOrder(Column column, boolean descending) {

    /** By what. */
    public enum Column {
        NAME,
        /** Months completed: the latest start first. */
        MONTH,
        START
    }

    public static final MatrixOrder BY_NAME = new MatrixOrder(Column.NAME, false);
}
