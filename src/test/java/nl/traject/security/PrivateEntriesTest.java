package nl.traject.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.directory.Merges;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Registration;
import nl.traject.progress.EntryId;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.progress.LogService;
import nl.traject.progress.Visibility;
import nl.traject.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A private entry of the log, seen by raw SQL through the application's role: in its table and in the history. */
@TrajectTest
class PrivateEntriesTest {

    private static final String SECRET = "Nobody but me reads this.";

    private static final String READ = "select count(*) from progress.entry where entry_id = ?";

    private static final String READ_HISTORY =
            "select count(*) from history.change where source = 'progress.entry' and row_id = ?";

    private static final String READ_WORDS =
            READ_HISTORY + " and (before::text like '%Nobody but me%'" + " or after::text like '%Nobody but me%')";

    @Autowired
    Cast cast;

    @Autowired
    Registration registration;

    @Autowired
    Merges merges;

    @Autowired
    LogService log;

    @Autowired
    Drafts drafts;

    @Autowired
    SystemActor system;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    Team team;
    EntryId secret;

    @BeforeEach
    void writeASecret() {
        team = cast.inMonth16();
        secret =
                SignIn.doing(team.candidate(), () -> log.write(team.trajectory(), content(SECRET), Visibility.PRIVATE));
    }

    @Test
    void only_its_author_selects_it_and_its_history() {
        assertThat(count(team.candidate(), READ)).isEqualTo(1);
        assertThat(count(team.candidate(), READ_HISTORY)).isEqualTo(1);

        for (var person : everybodyElse()) {
            assertThat(count(person, READ)).as("entry for %s", person).isZero();
            assertThat(count(person, READ_HISTORY)).as("history for %s", person).isZero();
        }
    }

    @Test
    void nobody_and_no_job_selects_it() {
        var jdbc = JdbcClient.create(dataSource);

        assertThat(jdbc.sql(READ).param(secret.value()).query(Long.class).single())
                .isZero();
        for (var job : List.of("checks", "accounts", "registration", "anything")) {
            assertThat(system.as(job, () -> select(READ))).as(job).isZero();
            assertThat(system.as(job, () -> select(READ_HISTORY))).as(job).isZero();
        }
    }

    @Test
    void nobody_else_changes_or_deletes_it_or_comments_on_it() {
        for (var person : everybodyElse()) {
            assertThat(
                            update(
                                    person,
                                    "update progress.entry set visibility = 'SHARED', shared_at = written_at where entry_id = "))
                    .as("update by %s", person)
                    .isZero();
            assertThat(update(person, "delete from progress.entry where entry_id = "))
                    .as("delete by %s", person)
                    .isZero();
            assertThatThrownBy(() -> update(
                            person,
                            ("insert into progress.entry_comment (trajectory_id, entry_id, author_id, body, written_at) "
                                            + "select %s, e, %s, 'x', '2026-11-22T11:00:00Z' from (values (%s)) v (e) where e = ")
                                    .formatted(team.trajectory(), person, secret)))
                    .as("comment by %s", person)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void nobody_writes_an_entry_in_another_persons_log_or_name() {
        for (var person : everybodyElse()) {
            for (var author : List.of(person, team.candidate())) {
                assertThatThrownBy(() -> update(
                                person,
                                ("insert into progress.entry (trajectory_id, author_id, occurred_on, kind, body, written_at)"
                                                + " select %s, %s, '2026-11-22', 'IDEA', 'x', '2026-11-22T11:00:00Z'"
                                                + " from (values (1)) v where 0 < ")
                                        .formatted(team.trajectory(), author)))
                        .as("by %s as %s", person, author)
                        .hasStackTraceContaining("row-level security");
            }
        }
    }

    @Test
    void what_it_said_before_it_was_shared_stays_its_authors() {
        SignIn.doing(team.candidate(), () -> {
            log.edit(secret, 1, content("What I want to say."));
            log.share(secret, 2);
        });

        assertThat(count(team.dailySupervisor(), READ)).isEqualTo(1);
        assertThat(count(team.dailySupervisor(), READ_HISTORY)).isEqualTo(1);
        assertThat(count(team.dailySupervisor(), READ_WORDS)).isZero();
        assertThat(count(team.candidate(), READ_WORDS)).isEqualTo(2);
        for (var person : List.of(team.administrator(), team.director(), team.hr(), team.outsider(), team.stranger())) {
            assertThat(count(person, READ)).as("entry for %s", person).isZero();
            assertThat(count(person, READ_HISTORY)).as("history for %s", person).isZero();
        }
    }

    @Test
    void a_deleted_one_stays_in_its_authors_history_only() {
        SignIn.doing(team.candidate(), () -> log.remove(secret, 1));

        assertThat(count(team.candidate(), READ_HISTORY)).isEqualTo(2);
        for (var person : everybodyElse()) {
            assertThat(count(person, READ_HISTORY)).as("history for %s", person).isZero();
        }
    }

    @Test
    void whoever_turns_out_to_be_its_author_has_it_and_all_of_its_history() {
        var other = SignIn.doing(
                team.administrator(),
                () -> registration.register(
                        new Registration.NewPerson("Robin", "de Vos", "robin@" + UUID.randomUUID() + ".example")));
        assertThat(count(other, READ_HISTORY)).isZero();

        SignIn.doing(team.administrator(), () -> merges.merge(team.candidate(), other, "Registered twice."));

        assertThat(count(other, READ)).isEqualTo(1);
        assertThat(count(other, READ_HISTORY)).as("written, and moved").isEqualTo(2);
        for (var person : everybodyElse()) {
            assertThat(count(person, READ_HISTORY)).as("history for %s", person).isZero();
        }
    }

    @Test
    void the_date_of_the_last_entry_is_told_to_the_checks_job_only() {
        var sql = "select coalesce(progress.last_activity(%s)::text, '') where 0 < ?".formatted(team.trajectory());

        assertThat(system.as("checks", () -> ask(sql))).isEqualTo("2026-11-22");
        for (var person : everybodyElse()) {
            assertThat(SignIn.doing(person, () -> ask(sql))).isEmpty();
        }
    }

    @Test
    void a_draft_is_its_writers_alone() {
        var field = "log:" + team.trajectory();
        SignIn.doing(team.candidate(), () -> drafts.save(field, SECRET));

        assertThat(SignIn.doing(team.candidate(), () -> drafts.find(field)).map(Draft::content))
                .hasValue(SECRET);
        for (var person : everybodyElse()) {
            assertThat(SignIn.doing(person, () -> drafts.find(field))).isEmpty();
            assertThat(count(person, "select count(*) from security.draft where 0 < ? and content like 'Nobody%'"))
                    .isZero();
        }
        SignIn.doing(team.candidate(), () -> drafts.discard(field));
        assertThat(SignIn.doing(team.candidate(), () -> drafts.find(field))).isEmpty();
    }

    private List<PersonId> everybodyElse() {
        return List.of(
                team.promotor(),
                team.dailySupervisor(),
                team.administrator(),
                team.director(),
                team.hr(),
                team.outsider(),
                team.stranger());
    }

    private EntryText content(String text) {
        return new EntryText(LocalDate.now(clock), EntryKind.IDEA, text, List.of(), null);
    }

    private long count(PersonId person, String sql) {
        return SignIn.doing(person, () -> select(sql));
    }

    private long select(String sql) {
        return Long.parseLong(ask(sql));
    }

    private String ask(String sql) {
        return new TransactionTemplate(transactions)
                .execute(status -> JdbcClient.create(dataSource)
                        .sql(sql)
                        .param(secret.value())
                        .query(String.class)
                        .single());
    }

    private int update(PersonId person, String sql) {
        return SignIn.doing(
                person,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> JdbcClient.create(dataSource)
                                .sql(sql + secret.value())
                                .update()));
    }
}
