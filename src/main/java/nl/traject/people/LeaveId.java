package nl.traject.people;

/** Identifies granted leave. */
public record LeaveId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
