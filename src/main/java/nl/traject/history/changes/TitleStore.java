package nl.traject.history.changes;

import static nl.traject.db.history.Tables.TITLE;
import static org.jooq.impl.DSL.noCondition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What records are called and where they are read, as far as they are open to the reader. */
@Repository
class TitleStore {

    /** A record by its table and number. */
    record Key(String table, long row) {}

    private final DSLContext dsl;

    TitleStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In one statement, however many tables; those that are not asked for are not touched. */
    Map<Key, Title> find(Map<String, Set<Long>> rows) {
        var wanted = noCondition();
        for (var entry : rows.entrySet()) {
            wanted = wanted.or(TITLE.SOURCE.eq(entry.getKey()).and(TITLE.ROW_ID.in(entry.getValue())));
        }
        if (rows.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Key, Title>();
        dsl.select(TITLE.SOURCE, TITLE.ROW_ID, TITLE.TITLE_, TITLE.TITLE_NL, TITLE.WORD, TITLE.PAGE)
                .from(TITLE)
                .where(wanted)
                .forEach(row -> found.put(
                        new Key(row.value1(), row.value2()),
                        new Title(row.value3(), row.value4(), row.value5(), row.value6())));
        return found;
    }
}
