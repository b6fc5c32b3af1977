package nl.traject.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.traject.database.TestDatabase;
import nl.traject.history.Verifying;
import nl.traject.people.Recomputing;
import nl.traject.people.Seedbed;
import nl.traject.security.SystemActor;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented candidates by the dozen: whole, verifiable, the same every time, and dated as the application would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedTest {

    private static final int CANDIDATES = 120;
    private static final String CLOCK = "--traject.clock.start=2026-11-22T11:00:00Z";

    /** Everything that people wrote and that was computed from it; times of recording and of hashing aside. */
    private static final List<String> TABLES = List.of(
            "people.person",
            "people.contact",
            "people.school",
            "people.programme",
            "people.office",
            "people.trajectory",
            "people.contract_term",
            "people.leave",
            "people.leave_kind",
            "people.supervision",
            "people.observation",
            "people.due_date",
            "people.check_fact",
            "rules.rule_set",
            "leave.request",
            "course.step",
            "education.item",
            "teaching.duty",
            "teaching.worked_week",
            "plan.topic",
            "plan.topic_term",
            "publication.paper",
            "publication.paper_author",
            "publication.paper_topic",
            "publication.submission",
            "publication.submission_step",
            "progress.entry",
            "progress.entry_comment",
            "evaluation.milestone",
            "evaluation.report",
            "evaluation.assessment",
            "evaluation.rating",
            "evaluation.observer_view",
            "evaluation.meeting",
            "evaluation.decision",
            "evaluation.response",
            "evaluation.seal",
            "evaluation.written_notice");

    private static final Pattern WRITTEN = Pattern.compile("(?:insert into|update|delete from|alter table) (\\w+)\\.");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Seed command = new Seed(new PrintStream(said, true, UTF_8), CLOCK);
    private final Locale before = Locale.getDefault();
    private TestDatabase database;

    @BeforeAll
    void seed() throws SQLException {
        Locale.setDefault(Locale.ENGLISH);
        database = TestDatabase.create();
        assertThat(command.sow(database, CANDIDATES)).isEqualTo(Seed.DONE);
    }

    @AfterAll
    void close() {
        Locale.setDefault(before);
        database.close();
    }

    @Test
    void every_kind_of_record_is_there() {
        assertThat(TABLES)
                .allSatisfy(
                        table -> assertThat(count(database, table)).as(table).isPositive());
        assertThat(count(database, "people.trajectory")).isEqualTo(CANDIDATES);
        assertThat(count(database, "history.change where job = 'seed' and trajectory_id is not null"))
                .isGreaterThan(40 * CANDIDATES);
    }

    @Test
    void candidates_differ() {
        var jdbc = new JdbcTemplate(database.ownerDataSource());

        assertThat(jdbc.queryForList("select distinct status from people.trajectory", String.class))
                .contains("ACTIVE", "EXTENDED", "COMPLETED");
        assertThat(count(database, "people.contract_term where fte < 1")).isPositive();
        assertThat(count(database, "people.check_fact where late_from <= date '2026-11-22' and met_on is null"))
                .isPositive();
        assertThat(count(database, "people.check_fact where met_on is not null"))
                .isPositive();
        assertThat(count(database, "people.supervision where valid_until is not null"))
                .isPositive();
    }

    @Test
    void an_evaluation_is_closed_with_the_second_contract_or_the_notice_that_there_is_none() {
        var decided = "evaluation.milestone m where kind = 'EVALUATION' and decided_on is not null and ";
        var continued =
                "exists (select from people.contract_term c where c.trajectory_id = m.trajectory_id and c.number = 2"
                        + " and m.decided_on < c.signed_on and m.closed_on = c.signed_on)";
        var refused = "outcome = 'DO_NOT_CONTINUE' and exists (select from evaluation.written_notice w"
                + " where w.milestone_id = m.milestone_id and m.closed_on = w.given_on)";

        assertThat(count(database, decided + "status = 'CLOSED' and outcome <> 'DO_NOT_CONTINUE' and " + continued))
                .isPositive()
                .isEqualTo(count(database, decided + "status = 'CLOSED' and outcome <> 'DO_NOT_CONTINUE'"));
        assertThat(count(database, decided + "status = 'CLOSED' and " + refused))
                .isEqualTo(count(database, decided + "status = 'CLOSED' and outcome = 'DO_NOT_CONTINUE'"));
        assertThat(count(
                        database,
                        decided
                                + "status = 'DECIDED' and exists (select from people.contract_term c where c.trajectory_id ="
                                + " m.trajectory_id and c.number > 1)"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 200, 1_000})
    void what_is_kept_as_a_sum_is_what_the_checks_say_of_every_day(int days) {
        var day = LocalDate.of(2026, 11, 22).plusDays(days);

        assertThat(lines(
                        database,
                        "select state || ' ' || sum(change) from people.turn where day <= '" + day
                                + "' group by state having sum(change) <> 0 order by 1"))
                .isEqualTo(lines(database, """
                        with cell as (
                          select trajectory_id,
                                 case when applies_from is null or applies_from > day or met_on <= day then null
                                      when late_from <= day then when_late when due_from <= day then 'DUE' end as state
                          from people.check_fact, (select date '%s' as day) asked
                          where recorded_until is null)
                        select state || ' ' || count(distinct trajectory_id) from cell where state is not null group by state
                        union all
                        select 'EXCEPTION ' || count(distinct trajectory_id) from cell where state is not null
                        union all
                        select 'LISTED ' || count(*) from people.trajectory
                        order by 1
                        """.formatted(day)));
    }

    @Test
    void how_many_people_there_are_is_kept() {
        assertThat(lines(database, "select sum(change) || ' in ' || count(*) from people.registered"))
                .isEqualTo(lines(database, "select count(*) || ' in 1' from people.person where merged_into is null"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 200, 1_000})
    void where_an_office_has_to_step_in_is_where_nobody_is_there(int days) {
        var day = LocalDate.of(2026, 11, 22).plusDays(days);

        assertThat(lines(
                        database,
                        "select kind || ' ' || trajectory_id from people.vacancy where daterange(first_day, until) @> date '"
                                + day + "' order by 1"))
                .isNotEmpty()
                .isEqualTo(lines(database, """
                        with place as (
                          select s.*, t.status, date '%s' between s.valid_from and coalesce(s.valid_until, 'infinity') as there
                          from people.supervision s join people.trajectory t using (trajectory_id))
                        select 'TEAM ' || trajectory_id from place where status not in ('COMPLETED', 'DISCONTINUED')
                        group by trajectory_id having not bool_or(there)
                        union all
                        select 'FIRST_PROMOTOR ' || trajectory_id from place
                        where first and status not in ('COMPLETED', 'DISCONTINUED')
                        group by trajectory_id having max(coalesce(valid_until, 'infinity')) < date '%s'
                        order by 1
                        """.formatted(day, day)));
    }

    @Test
    void what_waits_for_hr_is_what_was_decided_and_is_not_over() {
        var jdbc = new JdbcTemplate(database.ownerDataSource());

        assertThat(hrSteps(jdbc)).isNotEmpty().isEqualTo(decidedAndNotOver(jdbc));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update people.due_date set falls_on = falls_on + 7 where event = 'NOTICE' and trajectory_id = ?",
                "insert into evaluation.written_notice (trajectory_id, milestone_id, given_on, at_the_latest, source, recorded_by)"
                        + " select trajectory_id, milestone_id, decided_on, decided_on, '', 1000 from evaluation.milestone"
                        + " where kind = 'EVALUATION' and trajectory_id = ?",
                "insert into people.contract_term (trajectory_id, number, start_date, last_day, fte, signed_on, source)"
                        + " select trajectory_id, 2, last_day + 1, last_day + 365, 1, start_date, '' from people.contract_term"
                        + " where trajectory_id = ?",
                "update evaluation.milestone set status = 'CLOSED', closed_on = decided_on where kind = 'EVALUATION' and trajectory_id = ?",
                "update people.trajectory t set (school_id, programme_id) = (select p.school_id, p.programme_id from people.programme p"
                        + " where p.school_id <> t.school_id limit 1) where trajectory_id = ?"
            })
    void what_waits_for_hr_follows_date_notice_contract_state_and_school(String change) {
        var owner = database.ownerDataSource();
        var jdbc = new JdbcTemplate(owner);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(status -> {
            var before = hrSteps(jdbc);
            jdbc.update(
                    change,
                    jdbc.queryForObject(
                            "select min(trajectory_id) from evaluation.hr_step where kind = 'GIVE_NOTICE'",
                            Long.class));

            assertThat(hrSteps(jdbc)).isNotEqualTo(before).isEqualTo(decidedAndNotOver(jdbc));
            status.setRollbackOnly();
        });
    }

    private static List<String> hrSteps(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "select kind || ' ' || trajectory_id || ' ' || school_id || ' ' || since || ' ' || coalesce(due_on::text, '')"
                        + " from evaluation.hr_step order by 1",
                String.class);
    }

    private static List<String> decidedAndNotOver(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select case when w.given_on is null then 'GIVE_NOTICE ' else 'SIGN_CONTINUATION ' end || trajectory_id || ' '
                  || t.school_id || ' ' || coalesce(w.given_on, m.decided_on) || ' '
                  || case when w.given_on is null then n.falls_on::text else '' end
                from evaluation.milestone m
                join people.trajectory t using (trajectory_id)
                join people.due_date n using (trajectory_id)
                left join evaluation.written_notice w using (milestone_id, trajectory_id)
                where m.kind = 'EVALUATION' and m.status = 'DECIDED' and n.event = 'NOTICE'
                  and trajectory_id not in (select trajectory_id from people.contract_term where number > 1)
                order by 1
                """, String.class);
    }

    @Test
    void nothing_was_switched_off_for_good() {
        assertThat(
                        count(
                                database,
                                "pg_trigger where tgenabled <> case when tgisinternal or tgname = 'history' then 'O' else 'A' end"))
                .isZero();
        assertThat(count(database, "pg_constraint where not convalidated")).isZero();
    }

    @Test
    void every_reference_leads_somewhere() {
        var jdbc = new JdbcTemplate(database.ownerDataSource());
        var lookups = jdbc.queryForList("""
                        select format('select %L where exists (select from %s a where %s and not exists (select from %s b where %s))',
                          k.conname, k.conrelid::regclass, string_agg(format('a.%I is not null', own.attname), ' and '),
                          k.confrelid::regclass, string_agg(format('a.%I = b.%I', own.attname, other.attname), ' and '))
                        from pg_constraint k
                        cross join lateral unnest(k.conkey, k.confkey) pair (own, other)
                        join pg_attribute own on own.attrelid = k.conrelid and own.attnum = pair.own
                        join pg_attribute other on other.attrelid = k.confrelid and other.attnum = pair.other
                        where k.contype = 'f'
                        group by k.oid, k.conname, k.conrelid, k.confrelid
                        """, String.class);

        assertThat(lookups).hasSizeGreaterThan(50);
        assertThat(jdbc.queryForList(String.join(" union all ", lookups), String.class))
                .isEmpty();
    }

    @Test
    void its_history_verifies() throws SQLException {
        assertThat(Verifying.told(database))
                .contains("every one is as it was linked")
                .doesNotContain("wait");
    }

    @Test
    void
            the_same_candidates_come_every_time_also_in_steps_and_side_by_side_and_the_application_computes_the_same_of_them() {
        try (var other = TestDatabase.create();
                var application = SeedContext.open(other, CLOCK)) {
            var seeding = new Seeding(application, CANDIDATES / 3);
            seeding.sow(0, CANDIDATES / 3, watch());
            seeding.sow(CANDIDATES / 3, CANDIDATES, watch());

            assertThat(TABLES)
                    .allSatisfy(
                            table -> assertThat(content(other, table)).as(table).isEqualTo(content(database, table)));

            var recorded = computed(other);
            Recomputing.all(
                    application,
                    LongStream.rangeClosed(1, CANDIDATES)
                            .mapToObj(TrajectoryId::new)
                            .toList());
            assertThat(computed(other)).isEqualTo(recorded);
        }
    }

    @Test
    void its_history_in_sets_is_what_the_triggers_write_row_by_row() {
        try (var other = TestDatabase.create();
                var application = SeedContext.open(other, CLOCK)) {
            sowRowByRow(application);

            assertThat(history(database)).isEqualTo(history(other));
        }
    }

    @Test
    void who_stops_it_finds_whole_candidates() {
        try (var other = TestDatabase.create();
                var application = SeedContext.open(other, CLOCK)) {
            var atOnce = 20;
            var reached = new ArrayList<Integer>();
            var round = Seeding.SIDE_BY_SIDE * atOnce;
            var done = new Seeding(application, atOnce).sow(0, 2 * round, new Seeding.Watch() {
                @Override
                public void reached(int count) {
                    reached.add(count);
                }

                @Override
                public boolean isStopped() {
                    return !reached.isEmpty();
                }
            });

            assertThat(reached).endsWith(round);
            assertThat(done).isEqualTo(round);
            assertThat(count(other, "people.trajectory")).isEqualTo(round);
        }
    }

    @Test
    void as_many_as_there_are_already_is_nothing_to_do() throws SQLException {
        assertThat(command.sow(database, CANDIDATES)).isEqualTo(Seed.DONE);

        assertThat(said.toString(UTF_8)).endsWith("There are " + CANDIDATES + " candidates already.\n");
    }

    @Test
    void a_database_with_somebody_in_it_is_refused() throws SQLException {
        try (var other = TestDatabase.create()) {
            new JdbcTemplate(other.ownerDataSource())
                    .execute("insert into people.person (given_name, family_name) values ('Robin', 'Vos')");

            assertThat(command.sow(other, CANDIDATES)).isEqualTo(Seed.REFUSED);

            assertThat(said.toString(UTF_8)).endsWith("It fills empty databases only.\n");
            assertThat(count(other, "people.trajectory")).isZero();
        }
    }

    @Test
    void a_server_of_ones_own_is_refused_unless_it_is_asked_for(@TempDir Path home) {
        var environment = Map.of("TRAJECT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/traject");

        assertThat(command.run(List.of("--candidates", "60"), home, environment))
                .isEqualTo(Seed.REFUSED);

        assertThat(said.toString(UTF_8)).endsWith("say so with --external.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--candidates", "--candidates 0", "--candidates many", "--candidates 3 4", "3"})
    void what_it_does_not_know_is_refused(String arguments, @TempDir Path home) {
        assertThat(command.run(List.of(arguments.split(" ")), home, Map.of())).isEqualTo(Seed.REFUSED);

        assertThat(said.toString(UTF_8)).contains("seed needs --candidates and a number from 1 to 1,000,000");
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void a_script_writes_to_its_own_room_only(Script script) {
        var rooms = WRITTEN.matcher(script.sql())
                .results()
                .map(found -> found.group(1))
                .distinct();

        assertThat(rooms).isSubsetOf(script == Script.HISTORY ? "history" : script.room());
    }

    private static Seeding.Watch watch() {
        return new Seeding.Watch() {
            @Override
            public void reached(int count) {}

            @Override
            public boolean isStopped() {
                return false;
            }
        };
    }

    /** The same scripts with every trigger at work, those of the history and of the references too. */
    private static void sowRowByRow(ConfigurableApplicationContext application) {
        var jdbc = application.getBean(JdbcTemplate.class);
        var bed = application.getBean(Seedbed.class);
        var ids = LongStream.rangeClosed(1, CANDIDATES)
                .mapToObj(TrajectoryId::new)
                .toList();
        var transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        application
                .getBean(SystemActor.class)
                .as(
                        Seeding.JOB,
                        () -> transaction.executeWithoutResult(status -> {
                            bed.prepare();
                            jdbc.queryForMap("select set_config('seed.first', '1', true), set_config('seed.last', '"
                                    + CANDIDATES + "', true), set_config('seed.first_person', '1000', true)");
                            for (var script : EnumSet.complementOf(EnumSet.of(Script.HISTORY))) {
                                jdbc.execute(script.sql());
                                if (script == Script.PREPARE) {
                                    jdbc.execute("set local session_replication_role = origin");
                                } else if (script == Script.PEOPLE) {
                                    bed.date(ids);
                                }
                            }
                            bed.check(ids);
                        }));
    }

    private static List<String> history(TestDatabase database) {
        return new JdbcTemplate(database.ownerDataSource()).queryForList("""
                        select row(source, row_id, operation, person_id, job, school_id, trajectory_id, before, after, audience, author_id)::text
                        from history.change
                        where job = 'seed' and (trajectory_id is not null or source in ('people.person', 'people.contact'))
                        order by 1
                        """, String.class);
    }

    private static List<String> computed(TestDatabase database) {
        return new JdbcTemplate(database.ownerDataSource()).queryForList("""
                        select to_jsonb(f)::text from people.check_fact f
                        union all
                        select to_jsonb(d)::text from people.due_date d
                        order by 1
                        """, String.class);
    }

    private static List<String> content(TestDatabase database, String table) {
        return new JdbcTemplate(database.ownerDataSource())
                .queryForList(
                        "select (to_jsonb(t) - '{recorded_from,check_fact_id}'::text[])::text from " + table
                                + " t order by 1",
                        String.class);
    }

    private static List<String> lines(TestDatabase database, String query) {
        return new JdbcTemplate(database.ownerDataSource()).queryForList(query, String.class);
    }

    private static int count(TestDatabase database, String what) {
        var found = new JdbcTemplate(database.ownerDataSource())
                .queryForObject("select count(*) from " + what, Integer.class);
        return found == null ? 0 : found;
    }
}
