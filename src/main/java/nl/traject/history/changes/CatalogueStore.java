package nl.traject.history.changes;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the database's own catalogue. */
@Repository
class CatalogueStore {

    /** A column with the number of a record of another table. */
    record Reference(String table, String column, String target) {}

    /** A column of a table. */
    record Column(String table, String name) {}

    private static final Field<String> TABLE = field(name("source"), String.class);
    private static final Field<String> COLUMN = field(name("link"), String.class);
    private static final Field<String> TARGET = field(name("target"), String.class);

    private final DSLContext dsl;

    CatalogueStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Every table with a history. */
    List<String> tables() {
        return dsl.resultQuery("""
                        select n.nspname || '.' || c.relname as source
                        from pg_catalog.pg_trigger t
                        join pg_catalog.pg_class c on c.oid = t.tgrelid
                        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        where t.tgname = 'history'
                        order by 1
                        """).fetch(TABLE);
    }

    /** The columns of every table with a history, in the order in which the table names them. */
    List<Column> columns() {
        return dsl.resultQuery("""
                        select n.nspname || '.' || c.relname as source, a.attname::text as link
                        from pg_catalog.pg_trigger t
                        join pg_catalog.pg_class c on c.oid = t.tgrelid
                        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        join pg_catalog.pg_attribute a on a.attrelid = c.oid
                        where t.tgname = 'history' and a.attnum > 0 and not a.attisdropped
                        order by 1, a.attnum
                        """).fetch().into(TABLE, COLUMN).map(mapping(Column::new));
    }

    /** Foreign keys to the key of another table, by their first column. */
    List<Reference> references() {
        return dsl.resultQuery("""
                        select n.nspname || '.' || c.relname as source, a.attname::text as link,
                               tn.nspname || '.' || t.relname as target
                        from pg_catalog.pg_constraint k
                        join pg_catalog.pg_class c on c.oid = k.conrelid
                        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                        join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        join pg_catalog.pg_class t on t.oid = k.confrelid
                        join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
                        join pg_catalog.pg_constraint p on p.conrelid = k.confrelid and p.contype = 'p'
                        where k.contype = 'f' and k.confkey[1] = p.conkey[1]
                        order by 1, a.attnum
                        """).fetch().into(TABLE, COLUMN, TARGET).map(mapping(Reference::new));
    }
}
