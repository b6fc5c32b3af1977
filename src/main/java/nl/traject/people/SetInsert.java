package nl.traject.people;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Inserts any number of rows by one statement, each column sent as an array: what a statement triggers happens once for all of them,
 * and no number of rows exceeds what a statement can bind.
 *
 * @param <R> the table's rows
 * @param <T> what each row is made of
 */
final class SetInsert<R extends Record, T> {

    private record Column<R extends Record, T, V>(TableField<R, V> field, Function<T, ? extends @Nullable V> value) {

        Field<V[]> array(Collection<T> rows) {
            @SuppressWarnings("unchecked")
            var values = rows.stream().map(value).toArray(length -> (V[]) Array.newInstance(field.getType(), length));
            return DSL.val(values, field.getDataType().array());
        }
    }

    private final Table<R> table;
    private final List<Column<R, T, ?>> columns = new ArrayList<>();

    SetInsert(Table<R> table) {
        this.table = table;
    }

    /** @param value what a row has in this column; may be null where the column may */
    <V> SetInsert<R, T> set(TableField<R, V> field, Function<T, ? extends @Nullable V> value) {
        columns.add(new Column<>(field, value));
        return this;
    }

    void execute(DSLContext dsl, Collection<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var places =
                IntStream.range(0, columns.size()).mapToObj("{%d}"::formatted).toList();
        var arrays = columns.stream().map(column -> column.array(rows)).toArray(Field<?>[]::new);
        dsl.insertInto(table)
                .columns(columns.stream().map(Column::field).toList())
                .select(DSL.select(DSL.asterisk()).from("unnest(" + String.join(", ", places) + ")", arrays))
                .execute();
    }
}
