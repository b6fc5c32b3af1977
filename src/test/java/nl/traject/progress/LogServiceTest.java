package nl.traject.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Person;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log's use cases on the real database: who may, who may not, and strangers. */
@TrajectTest
class LogServiceTest {

    @Autowired
    LogService log;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    Team team;

    @BeforeEach
    void makePeople() {
        team = cast.inMonth16();
    }

    @Test
    void the_candidate_writes_and_the_supervisors_read_what_is_shared() {
        var own = write("Only mine.", Visibility.PRIVATE);
        var shared = write("For both.", Visibility.SHARED);

        assertThat(entriesSeenBy(team.candidate())).containsExactly(shared, own);
        assertThat(entriesSeenBy(team.dailySupervisor())).containsExactly(shared);
        assertThat(as(team.promotor(), () -> log.count(team.trajectory(), null)))
                .isEqualTo(1);
        assertThat(as(team.promotor(), () -> log.figures(team.trajectory()).total()))
                .isEqualTo(1);
    }

    @Test
    void the_school_hr_and_strangers_find_no_log() {
        var shared = write("For both.", Visibility.SHARED);

        for (var person : List.of(team.administrator(), team.director(), team.hr(), team.outsider(), team.stranger())) {
            notFound(person, () -> log.list(team.trajectory(), null, 0, 10));
            notFound(person, () -> log.count(team.trajectory(), null));
            notFound(person, () -> log.figures(team.trajectory()));
            notFound(person, () -> log.get(shared));
            notFound(person, () -> log.see(team.trajectory()));
            notFound(person, () -> log.comment(shared, "Hello."));
            notFound(person, () -> log.write(team.trajectory(), text("Mine."), Visibility.SHARED));
        }
    }

    @Test
    void a_supervisor_cannot_write_edit_or_find_what_is_private() {
        var own = write("Only mine.", Visibility.PRIVATE);
        var shared = write("For both.", Visibility.SHARED);

        SignIn.doing(team.dailySupervisor(), () -> {
            assertThatThrownBy(() -> log.write(team.trajectory(), text("Theirs."), Visibility.SHARED))
                    .isInstanceOf(NotPermitted.class);
            refused(ProgressRefusal.ENTRY_OF_ANOTHER, () -> log.edit(shared, 1, text("Changed.")));
        });
        notFound(team.dailySupervisor(), () -> log.get(own));
        notFound(team.dailySupervisor(), () -> log.comment(own, "I found it."));
    }

    @Test
    void words_that_cannot_be_kept_as_they_are_are_refused_and_not_changed_on_the_way() {
        var entry = write("For both.", Visibility.SHARED);

        SignIn.doing(team.candidate(), () -> {
            for (var words : List.of("a\u0000b", "half \uD83E of a pair")) {
                refused(
                        SharedRefusal.TEXT_UNREADABLE,
                        () -> log.write(team.trajectory(), text(words), Visibility.PRIVATE));
                refused(SharedRefusal.TEXT_UNREADABLE, () -> log.comment(entry, words));
            }
        });

        assertThat(entriesSeenBy(team.candidate())).containsExactly(entry);
    }

    @Test
    void sharing_opens_an_entry_from_now_on() {
        var entry = write("Not ready yet.", Visibility.PRIVATE);

        SignIn.doing(team.candidate(), () -> log.share(entry, 1));

        assertThat(entriesSeenBy(team.dailySupervisor())).containsExactly(entry);
        SignIn.doing(
                team.candidate(), () -> refused(ProgressRefusal.ENTRY_STAYS_ONCE_SHARED, () -> log.remove(entry, 2)));
    }

    @Test
    void an_edit_of_an_older_version_is_refused_and_changes_nothing() {
        var entry = write("First.", Visibility.PRIVATE);

        SignIn.doing(team.candidate(), () -> {
            log.edit(entry, 1, text("Second."));
            refused(SharedRefusal.STALE_VERSION, () -> log.edit(entry, 1, text("Lost?")));

            assertThat(log.get(entry).content().text()).isEqualTo("Second.");
            assertThat(log.get(entry).version()).isEqualTo(2);
        });
    }

    @Test
    void a_private_entry_can_be_deleted_by_its_author() {
        var entry = write("Never mind.", Visibility.PRIVATE);

        SignIn.doing(team.candidate(), () -> log.remove(entry, 1));

        notFound(team.candidate(), () -> log.get(entry));
    }

    @Test
    void the_team_comments_and_takes_own_comments_back() {
        var entry = write("For both.", Visibility.SHARED);

        var comment = as(team.dailySupervisor(), () -> log.comment(entry, "  Good.  "));

        assertThat(first().comments()).singleElement().satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("Good.");
            assertThat(shown.author().id()).isEqualTo(team.dailySupervisor());
        });
        SignIn.doing(team.candidate(), () -> refused(ProgressRefusal.ENTRY_OF_ANOTHER, () -> log.withdraw(comment)));
        SignIn.doing(team.dailySupervisor(), () -> log.withdraw(comment));
        assertThat(first().comments()).singleElement().satisfies(shown -> {
            assertThat(shown.isWithdrawn()).isTrue();
            assertThat(shown.text()).isEmpty();
        });
    }

    @Test
    void what_a_supervisor_has_opened_is_seen_and_what_comes_later_is_not() {
        write("Early.", Visibility.SHARED);

        SignIn.doing(team.dailySupervisor(), () -> log.see(team.trajectory()));
        write("Late.", Visibility.SHARED);

        var entries = as(team.candidate(), () -> log.list(team.trajectory(), null, 0, 10));
        assertThat(entries.get(0).seenBy()).isEmpty();
        assertThat(entries.get(1).seenBy()).extracting(Person::id).containsExactly(team.dailySupervisor());
    }

    @Test
    void opening_the_log_again_without_news_writes_nothing() {
        write("Once.", Visibility.SHARED);
        SignIn.doing(team.dailySupervisor(), () -> log.see(team.trajectory()));

        SignIn.doing(team.dailySupervisor(), () -> log.see(team.trajectory()));

        assertThat(number(team.dailySupervisor(), "select version from progress.visit where trajectory_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_and_only_the_first_of_a_day_bears_its_heading() {
        for (int day = 0; day < 3; day++) {
            write(day, EntryKind.IDEA);
            write(day, EntryKind.RESULT);
        }

        SignIn.doing(team.candidate(), () -> {
            assertThat(log.list(team.trajectory(), null, 0, 10))
                    .extracting(LoggedEntry::firstOfDay)
                    .containsExactly(true, false, true, false, true, false);
            assertThat(log.list(team.trajectory(), null, 3, 2))
                    .extracting(LoggedEntry::firstOfDay)
                    .containsExactly(false, true);
            assertThat(log.list(team.trajectory(), EntryKind.IDEA, 0, 10))
                    .extracting(LoggedEntry::firstOfDay)
                    .containsExactly(true, true, true);
        });
    }

    @Test
    void figures_count_by_week_and_kind() {
        write(0, EntryKind.OBSTACLE);
        write(6, EntryKind.RESULT);
        write(7, EntryKind.RESULT);
        var resolved = write(83, EntryKind.OBSTACLE);
        write(84, EntryKind.READING);

        SignIn.doing(team.candidate(), () -> {
            log.resolve(resolved, 1);
            var figures = log.figures(team.trajectory());

            assertThat(figures.firstWeek()).isEqualTo(LocalDate.of(2026, 8, 31));
            assertThat(figures.weeks()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2);
            assertThat(figures.total()).isEqualTo(5);
            assertThat(figures.of(EntryKind.RESULT)).isEqualTo(2);
            assertThat(figures.openObstacles()).isEqualTo(1);
            assertThat(figures.supervisors()).isEqualTo(2);
        });
    }

    @Test
    void the_audit_learns_the_day_of_the_last_entry_even_of_a_private_one_and_nothing_else() {
        write(10, EntryKind.IDEA);

        var late = text(
                team.administrator(),
                "select late_from::text from people.check_fact where trajectory_id = ? and check_code = 'ACTIVITY'"
                        + " and recorded_until is null");
        var evidence = text(
                team.administrator(),
                "select evidence::text from people.check_fact where trajectory_id = ? and check_code = 'ACTIVITY'"
                        + " and recorded_until is null");

        assertThat(late)
                .isEqualTo(today().minusDays(10).plusWeeks(6).plusDays(1).toString());
        assertThat(evidence).contains(today().minusDays(10).toString()).doesNotContain("happened");
    }

    @Test
    void nothing_of_the_form_is_lost_on_its_way() {
        var written = new EntryText(
                today(), EntryKind.READING, "Read *twice*.", List.of("https://a.nl/x", "http://b.nl"), Hours.of("1.5"));

        var id = as(team.candidate(), () -> log.write(team.trajectory(), written, Visibility.PRIVATE));

        assertThat(as(team.candidate(), () -> log.get(id)).content()).isEqualTo(written);
    }

    private LoggedEntry first() {
        return as(team.candidate(), () -> log.list(team.trajectory(), null, 0, 1))
                .getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private EntryText text(String text) {
        return new EntryText(today(), EntryKind.RESULT, text, List.of(), null);
    }

    private EntryId write(String text, Visibility visibility) {
        return as(team.candidate(), () -> log.write(team.trajectory(), text(text), visibility));
    }

    private EntryId write(int daysAgo, EntryKind kind) {
        var content = new EntryText(today().minusDays(daysAgo), kind, "It happened.", List.of(), null);
        return as(team.candidate(), () -> log.write(team.trajectory(), content, Visibility.PRIVATE));
    }

    private List<EntryId> entriesSeenBy(PersonId person) {
        return as(person, () -> log.list(team.trajectory(), null, 0, 10)).stream()
                .map(logged -> logged.entry().id())
                .toList();
    }

    private String text(PersonId person, String sql) {
        return as(
                person,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> JdbcClient.create(dataSource)
                                .sql(sql)
                                .param(team.trajectory().value())
                                .query(String.class)
                                .single()));
    }

    private int number(PersonId person, String sql) {
        return Integer.parseInt(text(person, sql));
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return SignIn.doing(person, work);
    }

    private static void notFound(PersonId person, ThrowingCallable step) {
        SignIn.doing(person, () -> assertThatThrownBy(step).as("for " + person).isInstanceOf(NotFound.class));
    }

    private static void refused(Refusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
