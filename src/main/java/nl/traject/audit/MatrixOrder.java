package nl.traject.audit;

/** In which order the matrix lists; equal ones follow the order of their registration, so that no page repeats a row. */
public record MatrixOrder(Column column, boolean descending) {

    /** By what. */
    public enum Column {
        /** The gravest state of its checks, and within a state since when; those that are met by name. Never descending. */
        URGENCY,
        NAME,
        /** Months completed: the latest start first. */
        MONTH
    }

    public static final MatrixOrder WORST_FIRST = new MatrixOrder(Column.URGENCY, false);
    public static final MatrixOrder BY_NAME = new MatrixOrder(Column.NAME, false);

    public MatrixOrder {
        descending &= column != Column.URGENCY;
    }
}
