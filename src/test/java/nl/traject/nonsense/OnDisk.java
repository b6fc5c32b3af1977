package nl.traject.nonsense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a value is in any column of any record, just as it was typed; drafts and the history are no records. */
final class OnDisk {

    private final JdbcClient owner;

    OnDisk(TestDatabase database) {
        owner = JdbcClient.create(database.ownerDataSource());
    }

    boolean holds(Object value) {
        return switch (value) {
            case String text -> any("text", "position(wanted.value in %s) > 0", text.strip());
            case LocalDate date -> any("date", "%s = wanted.value", date);
            case BigDecimal number -> any("numeric", "%s = wanted.value", number);
            case Integer number -> any("integer", "%s = wanted.value", number);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private boolean any(String type, String condition, Object value) {
        var columns = owner.sql("""
                        select format('%I.%I', c.table_schema, c.table_name) as place, quote_ident(c.column_name) as name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.data_type = ? and t.table_type = 'BASE TABLE'
                          and c.table_schema not in ('pg_catalog', 'information_schema', 'flyway', 'history')
                          and c.table_name <> 'draft'
                        """)
                .param(type)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list();
        var query = columns.stream()
                .map(column -> "exists (select from %s where %s)"
                        .formatted(column.getFirst(), condition.formatted(column.getLast())))
                .collect(Collectors.joining(" or "));
        return owner.sql("select %s from (select ?::%s) wanted (value)".formatted(query, type))
                .param(value)
                .query(Boolean.class)
                .single();
    }
}
