package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.leave.LeaveRequests;
import nl.traject.security.SignIn;
import nl.traject.security.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What kind of leave somebody takes, why, and what HR answered, are words that occur nowhere else. They are looked for in every
 * table, in the answer of every use case and on every page, as everybody there is: candidate and HR find them, nobody else.
 */
@TrajectTest
class LeaveSecretsTest extends SpringBrowserlessTest {

    private static final String KIND = "ZQ_KIND";
    private static final String REASON = "zqreason";
    private static final String ANSWER = "zqanswer";
    private static final List<String> SECRETS = List.of(KIND, REASON, ANSWER);

    private static final Set<Asking> MAY_KNOW = EnumSet.of(Asking.CANDIDATE, Asking.HR);

    @Autowired
    ApplicationContext context;

    @Autowired
    SystemActor system;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    Dossier dossier;

    private record Table(String name, String columns) {}

    @BeforeEach
    void plant() {
        dossier = new Dossier(context);
        var requests = context.getBean(LeaveRequests.class);
        var id = dossier.team().trajectory();
        dossier.as(Asking.HR, () -> {
            var refused = requests.list(id).stream()
                    .filter(request -> request.leave() == null)
                    .findFirst()
                    .orElseThrow();
            requests.refuse(refused.id(), refused.version(), ANSWER);
            var entered = requests.get(
                    requests.enter(id, Dossier.holiday(Dossier.TODAY.plusMonths(9)))); // granted, then taken back
            requests.revoke(entered.id(), entered.version(), ANSWER);
            return id;
        });
        dossier.as(
                Asking.HR,
                () -> transaction.execute(status -> {
                    var jdbc = JdbcClient.create(dataSource);
                    jdbc.sql("update leave.request set kind = ?, reason = ? where trajectory_id = ?")
                            .param(KIND)
                            .param(REASON)
                            .param(id.value())
                            .update();
                    return jdbc.sql("update people.leave_kind set kind = ? where trajectory_id = ?")
                            .param(KIND)
                            .param(id.value())
                            .update();
                }));
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void no_table_shows_them_to_anybody_else_not_even_the_history() {
        var found = new TreeMap<String, Set<Asking>>();

        for (var table : tables()) {
            for (var asking : Asking.values()) {
                var text = dossier.as(asking, () -> transaction.execute(status -> read(table)));
                note(found, table.name(), asking, text);
            }
        }

        assertThat(found).containsOnlyKeys("history.change", "leave.request", "people.leave_kind");
        assertThat(found)
                .allSatisfy((table, readers) -> assertThat(readers).as(table).isEqualTo(MAY_KNOW));
    }

    @Test
    void no_job_reads_them() {
        for (var job : List.of("checks", "accounts", "registration", "venues", "history", "setup", "anything")) {
            for (var table : tables()) {
                var text = system.as(job, () -> transaction.execute(status -> read(table)));
                assertThat(isSecret(text)).as("%s reads %s", job, table.name()).isFalse();
            }
        }
    }

    @Test
    void no_use_case_answers_them_to_anybody_else() {
        var arguments = new Arguments(dossier);
        var found = new TreeMap<String, Set<Asking>>();

        for (var useCase : UseCase.all(context)) {
            for (var asking : Asking.values()) {
                note(found, useCase.name(), asking, dossier.as(asking, () -> answer(useCase, arguments)));
            }
        }

        assertNobodyElse(found);
        assertThat(found)
                .containsKeys("leave.LeaveRequests.list(TrajectoryId)")
                .hasEntrySatisfying(
                        "history.changes.HistoryService.list(TrajectoryId, ChangeFilter, Page)",
                        readers -> assertThat(readers).containsExactly(Asking.CANDIDATE));
    }

    @Test
    void no_page_shows_them_to_anybody_else() {
        var found = new TreeMap<String, Set<Asking>>();

        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            var template = route.getTemplate();
            for (var asking : Asking.values()) {
                SignIn.as(dossier.person(asking), asking.roles());
                UI.getCurrent().navigate(RouteMatrixTest.path(template, dossier), RouteMatrixTest.state(template));
                note(found, template, asking, Contents.ofPage(UI.getCurrent()));
            }
        }

        assertNobodyElse(found);
        assertThat(found).containsKeys("phd/:trajectory/contract", "phd/:trajectory/history");
    }

    private static void assertNobodyElse(Map<String, Set<Asking>> found) {
        assertThat(found)
                .allSatisfy((where, readers) -> assertThat(MAY_KNOW).as(where).containsAll(readers));
    }

    private static void note(Map<String, Set<Asking>> found, String where, Asking asking, String text) {
        if (isSecret(text)) {
            found.computeIfAbsent(where, place -> EnumSet.noneOf(Asking.class)).add(asking);
        }
    }

    private static boolean isSecret(String text) {
        return SECRETS.stream().anyMatch(text::contains);
    }

    private String answer(UseCase useCase, Arguments arguments) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var result = useCase.call(arguments.of(useCase));
                return Contents.of(List.of(result == null ? "" : result, arguments.handedOut()));
            } catch (AssertionError unfit) {
                throw unfit;
            } catch (Throwable refused) {
                return Contents.of(refused);
            }
        });
    }

    /** All rows that are open to whoever asks, as text. */
    private String read(Table table) {
        return String.join(
                "\n",
                JdbcClient.create(dataSource)
                        .sql("select concat_ws('|', %s) from %s".formatted(table.columns(), table.name()))
                        .query(String.class)
                        .list());
    }

    /** Every table and view with the columns that the application's role may read at all. */
    private List<Table> tables() {
        return new ArrayList<>(
                JdbcClient.create(dataSource).sql("""
                        select n.nspname || '.' || c.relname as name,
                               string_agg(format('%I::text', a.attname), ', ' order by a.attnum) as columns
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind in ('r', 'v', 'm', 'p')
                          and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'extensions', 'flyway')
                          and has_column_privilege(c.oid, a.attnum, 'select')
                        group by n.nspname, c.relname
                        order by 1
                        """).query(Table.class).list());
    }
}
