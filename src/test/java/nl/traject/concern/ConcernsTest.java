package nl.traject.concern;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.traject.TrajectTest;
import nl.traject.concern.Concern.Status;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.HistoryService;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.Observations;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.TeamPlace;
import nl.traject.people.Teams;
import nl.traject.security.Accounts;
import nl.traject.security.SystemActor;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes, reads and answers a concern, and who never learns that there is one; on 22 November 2026. */
@TrajectTest
class ConcernsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ConcernText TEXT = new ConcernText("The moved date", "whispered words");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cast cast;

    @Autowired
    private Concerns concerns;

    @Autowired
    private ConcernDesk desk;

    @Autowired
    private HistoryService history;

    @Autowired
    private Observations observations;

    @Autowired
    private Teams teams;

    @Autowired
    private SystemActor system;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @Test
    void the_candidate_raises_the_school_answers_and_notes_and_both_read_everything() {
        var id = raised();
        assertThat(line().status()).isEqualTo(Status.OPEN);

        doing(team.administrator(), () -> desk.answer(id, 1, "We listen."));
        doing(team.administrator(), () -> desk.note(id, "Asked for the date."));
        assertThat(line().status()).isEqualTo(Status.ANSWERED);
        doing(team.candidate(), () -> concerns.write(team.trajectory(), 1, "Thank you, but"));
        assertThat(line().status()).isEqualTo(Status.OPEN);
        doing(team.administrator(), () -> desk.close(id, 4, "It has a date now."));

        var own = doing(team.candidate(), () -> concerns.get(team.trajectory(), 1, 10));
        assertThat(own.messages())
                .extracting(Message::text)
                .containsExactly(
                        "whispered words", "We listen.", "Asked for the date.", "Thank you, but", "It has a date now.");
        assertThat(own.concern().endedBy()).isEqualTo(team.administrator());
        assertThat(doing(team.administrator(), () -> desk.get(id, 10))).isEqualTo(own);
        var latest = doing(team.candidate(), () -> concerns.get(team.trajectory(), 1, 2));
        assertThat(latest.earlier()).isEqualTo(3);
        assertThat(latest.messages()).hasSize(2).last().isEqualTo(own.messages().getLast());
    }

    @Test
    void the_candidate_withdraws_or_closes_and_nothing_more_is_said() {
        raised();
        var second = doing(team.candidate(), () -> concerns.raise(team.trajectory(), TEXT));
        assertThat(second).isEqualTo(2);

        doing(team.candidate(), () -> concerns.withdraw(team.trajectory(), 1, 1));
        doing(team.candidate(), () -> concerns.close(team.trajectory(), 2, 1));

        assertThat(doing(team.administrator(), () -> desk.count(true))).isZero();
        assertThat(doing(team.administrator(), () -> desk.list(false, 0, 10)))
                .extracting(ConcernLine::status)
                .containsExactlyInAnyOrder(Status.WITHDRAWN, Status.CLOSED);
        var id = doing(team.administrator(), () -> desk.list(false, 0, 1))
                .getFirst()
                .id();
        refused(ConcernRefusal.CONCERN_NOT_OPEN, team.administrator(), () -> desk.answer(id, 2, "Too late"));
        refused(
                ConcernRefusal.CONCERN_NOT_OPEN,
                team.candidate(),
                () -> concerns.write(team.trajectory(), 1, "Once more"));
    }

    @Test
    void an_answer_to_words_that_were_not_read_is_refused() {
        var id = raised();
        doing(team.candidate(), () -> concerns.write(team.trajectory(), 1, "More"));

        refused(SharedRefusal.STALE_VERSION, team.administrator(), () -> desk.answer(id, 1, "To the first"));
        refused(SharedRefusal.STALE_VERSION, team.candidate(), () -> concerns.withdraw(team.trajectory(), 1, 1));
    }

    @Test
    void to_everybody_else_it_is_not_there() {
        var id = raised();
        doing(team.administrator(), () -> desk.answer(id, 1, "whispered words back"));
        doing(team.promotor(), () -> observations.propose(team.trajectory(), team.outsider()));

        for (var other : everybodyElse()) {
            assertThatThrownBy(() -> doing(other, () -> concerns.count(team.trajectory())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, () -> concerns.get(team.trajectory(), 1, 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, () -> concerns.raise(team.trajectory(), TEXT)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, () -> desk.get(id, 1))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, () -> desk.note(id, "x"))).isInstanceOf(NotFound.class);
            assertThat(doing(other, () -> desk.count(true) + desk.count(false))).isZero();
            assertThat(traces(other)).as("traces for %s", other).isZero();
        }
        assertThatThrownBy(() -> doing(team.candidate(), () -> desk.get(id, 1))).isInstanceOf(NotFound.class);
        assertThat(doing(team.candidate(), () -> desk.count(true))).isZero();
        assertThatThrownBy(() -> doing(team.administrator(), () -> concerns.count(team.trajectory())))
                .isInstanceOf(NotFound.class);
        for (var job : List.of("checks", "accounts", "registration", "anything")) {
            assertThat(system.as(job, this::tracesOfWhoeverAsks)).as(job).isZero();
        }
    }

    @Test
    void the_history_others_read_is_the_same_with_and_without_it() {
        var supervisors = countHistory(team.dailySupervisor());
        var director = countHistory(team.director());
        var administrator = countHistory(team.administrator());
        var candidate = countHistory(team.candidate());

        var id = raised();
        doing(team.administrator(), () -> desk.answer(id, 1, "We listen."));

        assertThat(countHistory(team.dailySupervisor())).isEqualTo(supervisors);
        assertThat(countHistory(team.director())).isEqualTo(director);
        assertThat(countHistory(team.candidate())).isEqualTo(candidate + 2);
        assertThat(countHistory(team.administrator())).isEqualTo(administrator);
    }

    @Test
    void an_administrator_with_a_part_in_the_team_reads_nothing_now_or_later() {
        var id = raised();
        var own = team.administrator();
        assertThat(doing(team.candidate(), () -> concerns.listReaders(team.trajectory())))
                .extracting(Person::id)
                .containsExactly(own);

        var place = new TeamPlace(Part.CO_PROMOTOR, false, false, TODAY, null);
        doing(team.administrator(), () -> teams.join(team.trajectory(), own, place));

        assertUnread(own, id);
        assertThat(doing(team.candidate(), () -> concerns.listReaders(team.trajectory())))
                .isEmpty();
        refused(ConcernRefusal.CONCERN_NOBODY_READS, team.candidate(), () -> concerns.raise(team.trajectory(), TEXT));
        asJob(
                "update people.supervision set valid_from = '2026-01-01', valid_until = '2026-02-01' where supervisor_id = "
                        + own);
        assertUnread(own, id);
    }

    @Test
    void an_administrator_who_observes_or_whose_office_ended_reads_nothing() {
        var id = raised();
        doing(team.promotor(), () -> observations.propose(team.trajectory(), team.administrator()));
        assertUnread(team.administrator(), id);

        asJob("delete from people.observation where observer_id = " + team.administrator());
        assertThat(doing(team.administrator(), () -> desk.count(true))).isEqualTo(1);
        somebodyElseKeepsTheSchool();
        asJob("update people.office set valid_until = '2026-11-21' where person_id = " + team.administrator());
        assertUnread(team.administrator(), id);
    }

    @Test
    void words_are_bounded_in_the_record_and_in_the_row() {
        refused(
                ConcernRefusal.MATTER_SUBJECT_LENGTH,
                team.candidate(),
                () -> new ConcernText("x".repeat(ConcernText.LONGEST_SUBJECT + 1), "y"));
        refused(ConcernRefusal.MATTER_MESSAGE_BODY_LENGTH, team.candidate(), () -> new ConcernText("x", " "));
        raised();
        refused(
                ConcernRefusal.MATTER_MESSAGE_BODY_LENGTH,
                team.candidate(),
                () -> concerns.write(team.trajectory(), 1, "x".repeat(Message.LONGEST + 1)));
        refused(
                SharedRefusal.TEXT_UNREADABLE,
                team.candidate(),
                () -> concerns.write(team.trajectory(), 1, "a\u0000b"));
        assertThatThrownBy(() ->
                        asJob("update concern.matter set subject = '' where trajectory_id = " + team.trajectory()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusal().name())
                                .isEqualTo(ConcernRefusal.MATTER_SUBJECT_LENGTH.name()));
    }

    @Test
    void nobody_speaks_in_anothers_name_or_changes_what_was_said() {
        var id = raised();

        assertThat(update(team.administrator(), "update concern.matter_message set body = 'x' where matter_id = " + id))
                .isZero();
        assertThat(update(team.candidate(), "delete from concern.matter_message where matter_id = " + id))
                .isZero();
        var sql = "insert into concern.matter_message (trajectory_id, matter_id, author_id, kind, body, written_at)"
                + " values (%s, %s, %s, '%s', 'x', '2026-11-22T11:00:00Z')";
        for (var attempt : List.of(
                new Attempt(team.candidate(), team.administrator(), "ANSWER"),
                new Attempt(team.candidate(), team.candidate(), "ANSWER"),
                new Attempt(team.administrator(), team.administrator(), "WRITTEN"),
                new Attempt(team.administrator(), team.candidate(), "WRITTEN"),
                new Attempt(team.promotor(), team.promotor(), "NOTE"))) {
            assertThatThrownBy(() -> update(
                            attempt.by(), sql.formatted(team.trajectory(), id, attempt.inTheNameOf(), attempt.kind())))
                    .as(attempt.toString())
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private record Attempt(PersonId by, PersonId inTheNameOf, String kind) {}

    private ConcernId raised() {
        var number = doing(team.candidate(), () -> concerns.raise(team.trajectory(), TEXT));
        return doing(team.candidate(), () -> concerns.get(team.trajectory(), number, 1))
                .concern()
                .id();
    }

    private ConcernLine line() {
        return doing(team.administrator(), () -> desk.list(true, 0, 10)).getFirst();
    }

    private List<PersonId> everybodyElse() {
        return List.of(
                team.promotor(), team.dailySupervisor(), team.hr(), team.director(), team.outsider(), team.stranger());
    }

    private void assertUnread(PersonId person, ConcernId id) {
        assertThat(doing(person, () -> desk.count(true))).isZero();
        assertThatThrownBy(() -> doing(person, () -> desk.get(id, 1))).isInstanceOf(NotFound.class);
        assertThat(traces(person)).isZero();
    }

    private int countHistory(PersonId person) {
        return doing(person, () -> history.count(team.trajectory(), ChangeFilter.NONE));
    }

    private int traces(PersonId person) {
        return doing(person, this::tracesOfWhoeverAsks);
    }

    /** Rows that tell of the concern, read past every service; its candidate's own trajectory does not say more with it. */
    private int tracesOfWhoeverAsks() {
        var trajectory = team.trajectory().value();
        var found = transaction.execute(status -> dsl.fetchSingle("""
                        select (select count(*) from concern.matter where trajectory_id = ?)
                             + (select count(*) from concern.matter_message where trajectory_id = ?)
                             + cardinality(concern.counselled())
                             + (select count(*) from history.change
                                where trajectory_id = ? and (source like 'concern.%' or concat(before, after) like '%whispered%'))
                             + (select count(*) from people.check_fact
                                where trajectory_id = ? and evidence::text like '%whispered%')
                        """, trajectory, trajectory, trajectory, trajectory)
                .get(0, Integer.class));
        return found == null ? -1 : found;
    }

    private int update(PersonId person, String sql) {
        return doing(person, () -> {
            var rows = transaction.execute(status -> dsl.execute(sql));
            return rows == null ? -1 : rows;
        });
    }

    /** The last administrator could not leave. */
    private void somebodyElseKeepsTheSchool() {
        system.as("setup", () -> {
            accounts.open(team.outsider(), "u" + UUID.randomUUID(), "long enough");
            return true;
        });
        asJob("insert into people.office (person_id, school_id, kind, valid_from) values (" + team.outsider() + ", "
                + team.school() + ", 'ADMINISTRATOR', date '2020-01-01')");
    }

    private void asJob(String sql) {
        system.as(
                "examples",
                () -> transaction.executeWithoutResult(
                        status -> assertThat(dsl.execute(sql)).isEqualTo(1)));
    }

    private static void refused(Refusal refusal, PersonId person, Runnable work) {
        assertThatThrownBy(() -> doing(person, work))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
