package nl.traject.leave;

/** Identifies a request for leave. */
public record RequestId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
