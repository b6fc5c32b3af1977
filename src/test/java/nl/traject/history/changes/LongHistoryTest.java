package nl.traject.history.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.traject.database.TestDatabase;
import nl.traject.history.changes.ChangeSqlStore.Readers;
import nl.traject.history.changes.Save.Moment;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a page of a long history costs, as the application's role: blocks of the database for the rows it shows, not for those
 * there are. Two hundred thousand rows in saves of four; the hundredth page costs what the first one does.
 */
class LongHistoryTest {

    private static final int ROWS = 200_000;

    /** A page of fifty saves of four rows, each found by two indexes, three levels deep. */
    private static final int BLOCKS = 6_000;

    private static final Pattern TOUCHED = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    private static TestDatabase database;

    @BeforeAll
    static void make() throws SQLException {
        database = TestDatabase.create();
        for (var sql : List.of(
                "insert into people.person (person_id, given_name, family_name) values (1, 'Els', 'Bakker'), (2, 'Robin', 'Vos')",
                "insert into people.school (school_id, name) values (1, 'One'), (2, 'Two')",
                "insert into people.office (person_id, school_id, kind, valid_from) values (1, 1, 'ADMINISTRATOR', '2020-01-01')",
                "delete from history.change",
                """
                insert into history.change (changed_at, person_id, school_id, trajectory_id, source, row_id, operation, before,
                  after, audience, transaction)
                select timestamptz '2025-01-05 09:00Z' + n * interval '10 seconds', 2, case (n - 1) / 4 %% 10 when 0 then null when 1 then 2 else 1 end,
                  case when (n - 1) / 4 %% 10 = 0 then null else (n - 1) / 4 %% 700 end,
                  case when (n - 1) / 4 %% 1000 = 7 then 'education.item' else 'teaching.duty' end, n, 'UPDATE',
                  '{"title": "Before", "version": 1}', '{"title": "After", "version": 2}', '{administrator,team}', ((n - 1) / 4)::text::xid8
                from generate_series(1, %d) n
                """.formatted(ROWS),
                "vacuum analyze history.change")) {
            try (var connection = database.ownerDataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_first_page_of_a_school() {
        assertCheap(ChangeFilter.NONE, null);
    }

    @Test
    void a_late_page_of_a_school() {
        var far = new Moment(LocalDate.of(2025, 1, 10).atStartOfDay().toInstant(ZoneOffset.UTC), Integer.MAX_VALUE);

        assertCheap(ChangeFilter.NONE, far);
    }

    @Test
    void a_page_of_what_is_rare() {
        assertCheap(ChangeFilter.NONE.of(RecordKind.EDUCATION), null);
    }

    @Test
    void a_page_of_one_trajectory_or_person_or_time() {
        assertCheap(ChangeFilter.NONE.about(new TrajectoryId(77)), null);
        assertCheap(ChangeFilter.NONE.by(new PersonId(2)), null);
        assertCheap(ChangeFilter.NONE.from(LocalDate.of(2025, 1, 8)).to(LocalDate.of(2025, 1, 9)), null);
    }

    @Test
    void a_list_is_counted_up_to_a_thousand() {
        var cost = cost(store -> assertThat(
                        store.count(sql(ChangeFilter.NONE).ofSchools(Page.first(SchoolHistory.COUNTED + 1))))
                .isEqualTo(SchoolHistory.COUNTED + 1));

        assertThat(cost).isBetween(1, 60_000);
    }

    /** A day may cut a save in two. */
    private static void assertCheap(ChangeFilter filter, @Nullable Moment after) {
        var sql = sql(filter);
        var cost = cost(store -> assertThat(store.lines(sql, sql.ofSchools(new Page(after, 0, 50)), 2))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.records()).isBetween(1, 4)));

        assertThat(cost).isBetween(1, BLOCKS);
    }

    private static ChangeSqlStore sql(ChangeFilter filter) {
        return new ChangeSqlStore(
                filter,
                Readers.ADMINISTRATORS,
                filter.kind() == null ? null : List.of("education.item"),
                filter.from() == null ? null : filter.from().atStartOfDay().toInstant(ZoneOffset.UTC),
                filter.to() == null
                        ? null
                        : filter.to().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Blocks that the statement of some work touches, as the administrator of the first school. */
    private static int cost(Consumer<HistoryStore> work) {
        var sent = new ArrayList<String>();
        var listener = new ExecuteListener() {
            @Override
            public void renderEnd(ExecuteContext context) {
                if (context.query() != null) {
                    sent.add(context.dsl().renderInlined(context.query()));
                }
            }
        };
        return DSL.using(database.applicationDataSource(), SQLDialect.POSTGRES).transactionResult(transaction -> {
            var plain = transaction.dsl();
            asAdministrator(plain);
            var heard = new DefaultConfiguration()
                    .set(transaction.connectionProvider())
                    .set(SQLDialect.POSTGRES)
                    .set(listener);
            work.accept(new HistoryStore(DSL.using(heard)));
            var plan = String.join(
                    "\n",
                    plain.resultQuery("explain (analyze, buffers) " + sent.getLast())
                            .fetch(0, String.class));
            var touched = TOUCHED.matcher(plan);
            assertThat(touched.find()).as(plan).isTrue();
            return Integer.parseInt(touched.group(1))
                    + (touched.group(2) == null ? 0 : Integer.parseInt(touched.group(2)));
        });
    }

    private static void asAdministrator(DSLContext dsl) {
        dsl.fetch("select set_config('traject.person', '1', true), set_config('traject.today', '2026-11-22', true)");
    }
}
