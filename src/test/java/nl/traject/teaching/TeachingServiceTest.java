package nl.traject.teaching;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.PeopleRefusal;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.rules.TeachingRules.Kind;
import nl.traject.security.SignIn;
import nl.traject.shared.Hours;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may take which step of a teaching duty, and how a broken rule comes to be excused; on 22 November 2026. */
@TrajectTest
class TeachingServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate IN_FREE_MONTHS = LocalDate.of(2025, 12, 3);

    @Autowired
    private Cast cast;

    @Autowired
    private TeachingService teaching;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Team team;

    @BeforeEach
    void month16() {
        team = cast.inMonth16();
    }

    @AfterEach
    void nobody() {
        SignIn.nobody();
    }

    @Test
    void the_candidate_proposes_the_supervisor_accepts_hours_are_worked_and_confirmed() {
        var duty = proposed(FIRST, "64");
        doing(team.candidate(), () -> teaching.ask(duty, 1, team.dailySupervisor()));
        doing(team.dailySupervisor(), () -> teaching.agree(duty, 2));
        doing(team.candidate(), () -> teaching.work(duty, new WorkedWeek(MONDAY, Hours.of(8))));
        doing(team.candidate(), () -> teaching.work(duty, new WorkedWeek(MONDAY, Hours.of("9.5"))));
        doing(team.candidate(), () -> teaching.work(duty, new WorkedWeek(MONDAY.minusWeeks(1), Hours.of(10))));
        doing(team.promotor(), () -> teaching.confirm(duty, 4));

        var done = doing(team.director(), () -> teaching.get(duty));

        assertThat(done.status()).isEqualTo(DutyStatus.DONE);
        assertThat(done.worked()).isEqualTo(Hours.of("19.5"));
        assertThat(doing(team.administrator(), () -> teaching.listWeeks(duty))).hasSize(2);
    }

    @Test
    void a_supervisor_proposes_and_the_candidate_accepts() {
        var duty = doing(team.promotor(), () -> teaching.propose(team.trajectory(), lab(FIRST, "64"), ""));
        refused(TeachingRefusal.DUTY_ALREADY_ACCEPTED, team.dailySupervisor(), () -> teaching.agree(duty, 1));

        doing(team.candidate(), () -> teaching.agree(duty, 1));

        assertThat(doing(team.candidate(), () -> teaching.get(duty)).status()).isEqualTo(DutyStatus.AGREED);
    }

    @Test
    void only_the_team_proposes_accepts_and_cancels() {
        var duty = proposed(FIRST, "64");

        for (var other : List.of(team.administrator(), team.director())) {
            refused(
                    PeopleRefusal.ONLY_THE_TEAM,
                    other,
                    () -> teaching.propose(team.trajectory(), lab(FIRST, "64"), ""));
            refused(PeopleRefusal.ONLY_THE_TEAM, other, () -> teaching.agree(duty, 1));
            refused(PeopleRefusal.ONLY_THE_TEAM, other, () -> teaching.cancel(duty, 1, "why"));
        }
    }

    @Test
    void only_the_candidate_fills_in_hours_and_only_a_supervisor_confirms_them() {
        var duty = proposed(FIRST, "64");
        doing(team.promotor(), () -> teaching.agree(duty, 1));

        refused(
                PeopleRefusal.ONLY_THE_CANDIDATE,
                team.promotor(),
                () -> teaching.work(duty, new WorkedWeek(MONDAY, Hours.of(8))));
        refused(PeopleRefusal.ONLY_A_SUPERVISOR, team.candidate(), () -> teaching.confirm(duty, 2));
    }

    @Test
    void a_stranger_finds_nothing() {
        var duty = proposed(FIRST, "64");

        for (var other : List.of(team.stranger(), team.outsider())) {
            notFound(other, () -> teaching.overview(team.trajectory()));
            notFound(other, () -> teaching.get(duty));
            notFound(other, () -> teaching.listWeeks(duty));
            notFound(other, () -> teaching.agree(duty, 1));
            notFound(other, () -> teaching.work(duty, new WorkedWeek(MONDAY, Hours.of(8))));
            notFound(other, () -> teaching.propose(team.trajectory(), lab(FIRST, "64"), ""));
        }
        notFound(team.hr(), () -> teaching.overview(team.trajectory()));
    }

    @Test
    void a_duty_that_breaks_a_rule_needs_a_reason_which_an_administrator_may_accept() {
        assertThat(doing(team.candidate(), () -> teaching.preview(team.trajectory(), lab(IN_FREE_MONTHS, "64"))))
                .extracting(Breach::kind)
                .containsExactly(Kind.TOO_EARLY);
        refused(
                TeachingRefusal.RULE_EXCEPTION_REASON_LENGTH,
                team.candidate(),
                () -> teaching.propose(team.trajectory(), lab(IN_FREE_MONTHS, "64"), " "));

        var duty = doing(
                team.candidate(),
                () -> teaching.propose(team.trajectory(), lab(IN_FREE_MONTHS, "64"), "My own paper."));
        assertThat(teachingCheck()).isEqualTo("1 2026-11-22");
        var exception =
                doing(team.candidate(), () -> teaching.get(duty)).exceptions().getFirst();
        refused(PeopleRefusal.ONLY_AN_ADMINISTRATOR, team.promotor(), () -> teaching.accept(exception.id(), 1));
        notFound(team.stranger(), () -> teaching.accept(exception.id(), 1));
        doing(team.administrator(), () -> teaching.accept(exception.id(), 1));

        assertThat(teachingCheck()).isEqualTo("0 null");
        var overview = doing(team.candidate(), () -> teaching.overview(team.trajectory()));
        assertThat(overview.breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.duty().accepted()).isTrue());
        refused(
                TeachingRefusal.RULE_EXCEPTION_ALREADY_ACCEPTED,
                team.administrator(),
                () -> teaching.accept(exception.id(), 2));
    }

    @Test
    void an_accepted_reason_falls_away_when_the_duty_is_changed() {
        var duty = doing(
                team.candidate(),
                () -> teaching.propose(team.trajectory(), lab(IN_FREE_MONTHS, "64"), "My own paper."));
        var exception =
                doing(team.candidate(), () -> teaching.get(duty)).exceptions().getFirst();
        doing(team.administrator(), () -> teaching.accept(exception.id(), 1));

        doing(team.candidate(), () -> teaching.revise(duty, 1, lab(IN_FREE_MONTHS, "140"), "And the marking."));

        var revised = doing(team.candidate(), () -> teaching.get(duty));
        assertThat(revised.exceptions())
                .hasSize(2)
                .allSatisfy(given -> assertThat(given.accepted()).isNull());
        doing(team.candidate(), () -> teaching.revise(duty, 2, lab(FIRST, "64"), ""));
        assertThat(doing(team.candidate(), () -> teaching.get(duty)).exceptions())
                .isEmpty();
    }

    @Test
    void what_somebody_else_changed_in_the_meantime_is_not_overwritten() {
        var duty = proposed(FIRST, "64");
        doing(team.candidate(), () -> teaching.revise(duty, 1, lab(FIRST, "80"), ""));

        refused(SharedRefusal.STALE_VERSION, team.promotor(), () -> teaching.agree(duty, 1));
    }

    @Test
    void the_database_refuses_in_the_same_words_what_a_rule_refuses() {
        var duty = proposed(FIRST, "64");

        violated("duty_planned_hours_range", "update teaching.duty set planned_hours = 0 where duty_id = ", duty);
        violated(
                "duty_last_day_after_first",
                "update teaching.duty set last_day = first_day - 1 where duty_id = ",
                duty);
        violated("duty_agreed_by_both", "update teaching.duty set status = 'AGREED' where duty_id = ", duty);
        violated(
                "worked_week_is_monday",
                "insert into teaching.worked_week (trajectory_id, week, hours, duty_id) select trajectory_id,"
                        + " date '2026-11-17', 8, duty_id from teaching.duty where duty_id = ",
                duty);
    }

    private void violated(String constraint, String change, DutyId duty) {
        refused(
                TeachingRefusal.valueOf(constraint.toUpperCase(Locale.ROOT)),
                team.candidate(),
                () -> transaction.executeWithoutResult(status -> dsl.execute(change + duty.value())));
    }

    /** How many duties break a rule without an accepted reason, and since when. */
    private String teachingCheck() {
        return doing(
                team.administrator(),
                () -> transaction.execute(status -> dsl.fetchOne(
                                "select trunc(figure) || ' ' || coalesce(late_from::text, 'null') from people.check_fact"
                                        + " where trajectory_id = ? and recorded_until is null and check_code = 'TEACHING'",
                                team.trajectory().value())
                        .get(0, String.class)));
    }

    private DutyId proposed(LocalDate first, String hours) {
        return doing(team.candidate(), () -> teaching.propose(team.trajectory(), lab(first, hours), ""));
    }

    private static DutyPlan lab(LocalDate first, String hours) {
        return new DutyPlan(
                "Interpretability and XAI",
                "XAI",
                Level.MSC,
                DutyRole.LAB,
                "2",
                first,
                first.plusDays(53),
                Hours.of(8),
                Hours.of(hours),
                "Wessel Brandt");
    }

    private static void refused(Refusal refusal, PersonId who, ThrowingCallable step) {
        assertThatThrownBy(() -> doing(who, () -> call(step)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal().key()).isEqualTo(refusal.key()));
    }

    private static void notFound(PersonId who, ThrowingCallable step) {
        assertThatThrownBy(() -> doing(who, () -> call(step))).isInstanceOf(NotFound.class);
    }

    private static void call(ThrowingCallable step) {
        try {
            step.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
