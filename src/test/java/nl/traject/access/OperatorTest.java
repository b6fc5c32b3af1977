package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import nl.traject.TrajectTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who keeps the installation reads no dossier: not in any table, not in the history, not by name of a trajectory. */
@TrajectTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorTest {

    /** What everybody who is signed in reads: names, the vocabulary, venues, and the rules, which hold no person's content. */
    private static final List<String> EVERYBODYS = List.of(
            "people.person",
            "people.school",
            "people.programme",
            "people.office",
            "people.registered",
            "plan.term",
            "publication.",
            "rules.rule_set",
            "security.setting",
            "security.imprint",
            "security.protection");

    /** Who can sign in is what an operator keeps: accounts and settings, nothing of a dossier. */
    private static final String KEPT = "security.account";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Dossier dossier;

    @BeforeAll
    void gather() {
        dossier = new Dossier(context);
    }

    @Test
    void no_table_of_a_trajectory_and_no_history_has_a_row_for_the_operator() {
        var seen = new LinkedHashMap<String, Integer>();
        var tables = tables(
                "and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'trajectory_id')");
        assertThat(tables).hasSizeGreaterThan(30);
        for (var table : tables) {
            seen.put(table, rows(Asking.OPERATOR, table));
        }

        assertThat(seen).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(rows(Asking.CANDIDATE, "concern.matter")).isPositive();
    }

    @Test
    void what_is_left_is_what_everybody_reads() {
        var others = tables("").stream()
                .filter(table -> EVERYBODYS.stream().noneMatch(table::startsWith) && !table.equals(KEPT))
                .filter(table -> rows(Asking.OPERATOR, table) > 0)
                .toList();

        assertThat(others).isEmpty();
    }

    private List<String> tables(String which) {
        return dsl.fetch("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r'
                          and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'extensions', 'flyway')
                        """ + which + " order by 1").getValues(0, String.class);
    }

    private int rows(Asking asking, String table) {
        // Of the account table only some columns are the application's to read; a count needs none of the others.
        return dossier.as(
                asking,
                () -> transaction.execute(status ->
                        dsl.fetchSingle("select count(*) from " + table).get(0, Integer.class)));
    }
}
