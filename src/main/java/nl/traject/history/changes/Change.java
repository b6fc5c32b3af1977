package nl.traject.history.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one record, as the database recorded it.
 *
 * @param table  schema and name, such as {@code education.item}
 * @param title  what the record is called and where it is read; null when it has no title of its own or is not there any more
 * @param fields what changed; empty when a row that is not open was shared or removed
 */
public record Change(
        long id,
        String table,
        Operation operation,
        @Nullable Title title,
        List<Field> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

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
     * @param to   null: nothing
     */
    public record Field(
            String column, @Nullable Value from, @Nullable Value to) {}

    /**
     * A value as it is stored.
     *
     * @param number whether it was stored as a number
     * @param title  what the record is called whose number it is; null when it is no number of a record
     */
    public record Value(
            String stored, boolean number, @Nullable Title title) {}
}
