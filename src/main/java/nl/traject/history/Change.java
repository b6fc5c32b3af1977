package nl.traject.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to one row, as the database recorded it.
 *
 * @param person name of who did it; none when it was a job or is not known
 * @param job system actor that did it; none when it was a person
 * @param table schema and name, such as {@code education.item}
 * @param fields what it changed from and to; empty when a row that is not open was shared or removed
 */
public record Change(
        long id,
        Instant at,
        @Nullable String person,
        @Nullable String job,
        String table,
        Operation operation,
        List<Field> fields) {

    /** What was done. */
    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /**
     * A column's value before and after.
     *
     * @param from null: nothing
     * @param to null: nothing
     */
    public record Field(
            String column, @Nullable String from, @Nullable String to) {}
}
