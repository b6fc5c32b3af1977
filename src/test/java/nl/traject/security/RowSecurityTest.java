package nl.traject.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The net below the services, read from the database's own catalogue through the application's role. */
@TrajectTest
class RowSecurityTest {

    /** Tables without a policy, each with the reason. */
    private static final Set<String> UNPROTECTED =
            Set.of("security.protection" /* says who may see what; holds no content */);

    /** Where a trajectory belongs, for the policies of other tables and for officers alone. */
    private static final String PLACE = "people.place";

    /** Views that do not ask the policies of what they read, each with the reason. */
    private static final Set<String> BY_OWNERS_RIGHTS =
            Set.of(PLACE, "people.reference_to_person" /* columns, from the catalogue; holds no content */);

    /** Constraints that no input of a person can violate: keys drawn by the database, and closed vocabularies of enums. */
    private static final String NEVER_SEEN =
            ".*(_pk|_fk|_digest_unique|_known|_not_null|_of_trajectory_unique|_of_school_unique)";

    @Autowired
    DataSource dataSource;

    @Autowired
    Cast cast;

    @Test
    void every_table_has_a_policy_or_is_named_with_a_reason() {
        var open = JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p')
                          and n.nspname not like 'pg\\_%'
                          and n.nspname not in ('information_schema', 'extensions', 'flyway')
                          and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).set();

        assertThat(open).isEqualTo(UNPROTECTED);
    }

    @Test
    void a_connection_without_an_actor_sees_no_row_of_any_table() {
        cast.inMonth16();
        var jdbc = JdbcClient.create(dataSource);

        var seen = tables().stream()
                .filter(table -> !UNPROTECTED.contains(table) && !table.equals("security.setting"))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));

        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void a_view_by_its_owners_rights_is_named_only_read_and_empty_without_an_actor() {
        cast.inMonth16();
        var jdbc = JdbcClient.create(dataSource);
        var views = jdbc.sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('v', 'm')
                          and n.nspname not like 'pg\\_%'
                          and n.nspname not in ('information_schema', 'extensions', 'flyway')
                          and not coalesce('security_invoker=true' = any (c.reloptions), false)
                        """).query(String.class).set();

        assertThat(views).isEqualTo(BY_OWNERS_RIGHTS);
        // PostgreSQL writes through a plain view, by its owner's rights and thus past every policy.
        assertThat(views)
                .allSatisfy(view -> assertThat(jdbc.sql("select has_any_column_privilege(:view, 'INSERT, UPDATE')"
                                        + " or has_table_privilege(:view, 'DELETE, TRUNCATE, TRIGGER')")
                                .param("view", view)
                                .query(Boolean.class)
                                .single())
                        .as(view)
                        .isFalse());
        assertThat(jdbc.sql("select count(*) from " + PLACE).query(Long.class).single())
                .isZero();
    }

    @Test
    void the_application_owns_nothing_and_rules_nothing() {
        var jdbc = JdbcClient.create(dataSource);

        assertThat(jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_application_can_neither_change_nor_delete_nor_write_history() {
        var jdbc = JdbcClient.create(dataSource);

        for (var sql : List.of(
                "update history.change set job = 'nobody'",
                "delete from history.change",
                "insert into history.change (source, operation, audience) values ('x', 'INSERT', '{}')",
                "truncate history.change",
                "update history.link set position = position + 1",
                "delete from history.link",
                "insert into history.link values (1, 0, 1, sha256(''), sha256(''), sha256(''))",
                "truncate history.link",
                "update history.chain set length = 1",
                "delete from history.chain",
                "update history.horizon set linked_until = 0",
                "delete from history.horizon",
                "alter table history.change disable trigger all",
                "drop table history.link")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "must be owner");
        }
    }

    @Test
    void the_catalogue_grants_the_application_nothing_but_reading_of_the_history() {
        var granted = JdbcClient.create(dataSource).sql("""
                        select c.relname || ' ' || p.privilege
                        from pg_class c
                        cross join unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
                          as p (privilege)
                        where c.relnamespace = 'history'::regnamespace and c.relkind in ('r', 'p', 'v')
                          and (has_table_privilege(current_user, c.oid, p.privilege)
                            or (p.privilege in ('INSERT', 'UPDATE') and has_any_column_privilege(c.oid, p.privilege)))
                        """).query(String.class).list();
        var functions =
                JdbcClient.create(dataSource).sql("""
                        select proname from pg_proc
                        where pronamespace = 'history'::regnamespace and prosecdef and has_function_privilege(oid, 'EXECUTE')
                        """).query(String.class).set();

        assertThat(granted).isEmpty();
        assertThat(functions).containsExactlyInAnyOrder("record", "link_changes", "waiting");
    }

    @Test
    void every_table_with_content_has_a_history() {
        var without = JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r'
                          and n.nspname not like 'pg\\_%'
                          and n.nspname not in ('information_schema', 'extensions', 'flyway')
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'history')
                        """).query(String.class).set();

        assertThat(without)
                .containsExactlyInAnyOrder(
                        "history.change", // is the history
                        "history.link", // proves it
                        "history.chain", // where its chains end
                        "history.horizon", // up to where it is linked
                        "security.protection", // follows from the migrations
                        "security.draft", // unsent typing is its author's alone
                        "security.one_time_link", // a digest that is worthless after its use
                        "security.setting", // what the installation remembers about itself
                        "people.due_date", // computed from what has a history
                        "people.stretch", // follows from the checks
                        "people.turn", // the same, summed up
                        "people.registered", // how many people there are
                        "people.vacancy", // follows from the teams
                        "evaluation.hr_step", // follows from decision, notice and contract
                        "people.check_fact"); // computed, and its rows are closed, never overwritten
    }

    @Test
    void every_constraint_that_input_can_violate_has_a_sentence() throws IOException {
        var constraints =
                JdbcClient.create(dataSource).sql("""
                        select k.conname
                        from pg_constraint k
                        join pg_namespace n on n.oid = k.connamespace
                        where k.contype in ('c', 'u', 'x')
                          and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'extensions', 'flyway')
                        """).query(String.class).list();

        assertThat(constraints)
                .filteredOn(name -> !name.matches(NEVER_SEEN))
                .map(name -> "refusal." + name)
                .isSubsetOf(sentences());
    }

    private List<String> tables() {
        return JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r'
                          and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'extensions', 'flyway')
                        """).query(String.class).list();
    }

    /** The keys of all English bundles. */
    private static Set<String> sentences() throws IOException {
        var keys = new HashSet<String>();
        for (var bundle : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:nl/traject/**/messages.properties")) {
            keys.addAll(PropertiesLoaderUtils.loadProperties(bundle).stringPropertyNames());
        }
        return keys;
    }
}
