package nl.traject.teaching;

import static nl.traject.teaching.DutyStatus.AGREED;
import static nl.traject.teaching.DutyStatus.CANCELLED;
import static nl.traject.teaching.DutyStatus.DONE;
import static nl.traject.teaching.DutyStatus.PROPOSED;
import static nl.traject.teaching.DutyStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSets;
import nl.traject.rules.ScheduleFacts;
import nl.traject.rules.TeachingRules.Kind;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The steps of a teaching duty, what each refuses, and the rules a duty can break. */
class DutyTest {

    private static final LocalDate START = LocalDate.of(2025, 7, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final TrajectoryId TRAJECTORY = new TrajectoryId(7);
    private static final Person SUPERVISOR = new Person(new PersonId(2), "Tomas", "Lind");
    private static final Relation CANDIDATE = reader(true);
    private static final Relation OF_SUPERVISOR = reader(false);

    @Test
    void both_sides_accept_it_and_it_runs_with_the_first_hours() {
        var agreed = proposed().agree(OF_SUPERVISOR, SUPERVISOR, TODAY);
        var running = agreed.work(week("8"), TODAY);
        var done = running.confirm(SUPERVISOR, TODAY);

        assertThat(agreed.status()).isEqualTo(AGREED);
        assertThat(running.status()).isEqualTo(RUNNING);
        assertThat(done.status()).isEqualTo(DONE);
    }

    @Test
    void what_a_supervisor_proposes_waits_for_the_candidate() {
        var duty = Duty.bySupervisor(TRAJECTORY, lab(LocalDate.of(2026, 10, 26), 64), SUPERVISOR, TODAY);
        refused(TeachingRefusal.DUTY_ALREADY_ACCEPTED, () -> duty.agree(OF_SUPERVISOR, SUPERVISOR, TODAY));

        assertThat(duty.agree(CANDIDATE, SUPERVISOR, TODAY).status()).isEqualTo(AGREED);
    }

    @Test
    void nobody_accepts_for_the_other_side() {
        refused(TeachingRefusal.DUTY_ALREADY_ACCEPTED, () -> proposed().agree(CANDIDATE, SUPERVISOR, TODAY));
        assertThat(proposed().steps(CANDIDATE)).doesNotContain(DutyStep.AGREE);
        assertThat(proposed().steps(OF_SUPERVISOR)).contains(DutyStep.AGREE);
    }

    @Test
    void a_change_has_to_be_accepted_anew() {
        var revised = agreed().revise(lab(LocalDate.of(2026, 10, 26), 80), CANDIDATE, SUPERVISOR, TODAY);

        assertThat(revised.status()).isEqualTo(PROPOSED);
        assertThat(revised.accepted()).isNull();
        var running = agreed().work(week("8"), TODAY);
        refused(
                TeachingRefusal.DUTY_SETTLED,
                () -> running.revise(lab(LocalDate.of(2026, 10, 26), 80), CANDIDATE, SUPERVISOR, TODAY));
    }

    @Test
    void hours_belong_to_a_week_of_the_duty_that_has_begun() {
        refused(TeachingRefusal.DUTY_NOT_AGREED, () -> proposed().work(week("8"), TODAY));
        refused(
                TeachingRefusal.WORKED_WEEK_AHEAD,
                () -> agreed().work(new WorkedWeek(MONDAY.plusWeeks(1), Hours.of(8)), TODAY));
        refused(
                TeachingRefusal.WORKED_WEEK_OUTSIDE,
                () -> agreed().work(new WorkedWeek(MONDAY.minusWeeks(6), Hours.of(8)), TODAY));
        refused(
                TeachingRefusal.WORKED_WEEK_IS_MONDAY,
                () -> agreed().work(new WorkedWeek(MONDAY.plusDays(1), Hours.of(8)), TODAY));
        refused(TeachingRefusal.WORKED_WEEK_HOURS_RANGE, () -> agreed().work(week("80.25"), TODAY));
    }

    @Test
    void it_is_cancelled_with_a_reason_and_never_once_done() {
        refused(TeachingRefusal.DUTY_CANCELLED_WITH_REASON, () -> proposed().cancel(" "));
        assertThat(proposed().cancel("No students.").status()).isEqualTo(CANCELLED);

        var done = agreed().work(week("8"), TODAY).confirm(SUPERVISOR, TODAY);
        refused(TeachingRefusal.DUTY_ALREADY_OVER, () -> done.cancel("Too late."));
        refused(TeachingRefusal.DUTY_NOT_RUNNING, () -> agreed().confirm(SUPERVISOR, TODAY));
    }

    @Test
    void ten_percent_over_plan_calls_for_a_conversation() {
        assertThat(worked(lab(LocalDate.of(2026, 3, 30), 80), "87.75").isOverPlan(10))
                .isFalse();
        assertThat(worked(lab(LocalDate.of(2026, 3, 30), 80), "88").isOverPlan(10))
                .isTrue();
        assertThat(proposed().overPlanFrom(10)).isEqualTo(Hours.of("70.4"));
    }

    @Test
    void the_third_course_of_an_academic_year_breaks_a_rule_and_a_guest_lecture_is_no_course() {
        var first = kept(1, lab(LocalDate.of(2026, 10, 26), 64));
        var second = kept(2, lab(LocalDate.of(2027, 2, 1), 96));
        var guest = kept(3, role(DutyRole.GUEST_LECTURE, LocalDate.of(2027, 3, 1), 2));
        var third = kept(4, lab(LocalDate.of(2027, 4, 1), 64));

        assertThat(kinds(first, second, guest)).isEmpty();
        assertThat(kinds(first, second, guest, third)).containsExactly(Kind.TOO_MANY_COURSES);
        assertThat(kinds(first, second, guest, third.cancel("Enough."))).isEmpty();
    }

    @Test
    void more_than_128_hours_for_one_course_break_a_rule_also_when_only_worked() {
        assertThat(kinds(kept(1, lab(LocalDate.of(2026, 10, 26), 128)))).isEmpty();
        assertThat(kinds(kept(1, lab(LocalDate.of(2026, 10, 26), 129)))).containsExactly(Kind.TOO_MANY_HOURS);
        assertThat(kinds(worked(lab(LocalDate.of(2026, 10, 26), 120), "130"))).containsExactly(Kind.TOO_MANY_HOURS);
    }

    @Test
    void the_first_and_last_six_months_are_free_of_teaching() {
        assertThat(kinds(kept(1, role(DutyRole.GUEST_LECTURE, LocalDate.of(2026, 1, 14), 2))))
                .containsExactly(Kind.TOO_EARLY);
        assertThat(kinds(kept(1, role(DutyRole.GUEST_LECTURE, LocalDate.of(2026, 1, 15), 2))))
                .isEmpty();
        assertThat(kinds(kept(1, lab(LocalDate.of(2028, 12, 1), 64)))).containsExactly(Kind.TOO_LATE);
    }

    @Test
    void the_share_counts_the_contract_hours_of_the_academic_year() {
        var ml1 = worked(lab(LocalDate.of(2026, 2, 2), 96), "100");
        var dl2 = worked(lab(LocalDate.of(2026, 3, 30), 80), "90");
        var year = TeachingOverview.on(TODAY, schedule(), List.of(ml1, dl2)).years().stream()
                .filter(candidate -> candidate.year().start() == 2025)
                .findFirst()
                .orElseThrow();

        assertThat(year.contract()).isEqualTo(Hours.of(1744));
        assertThat(year.share()).isEqualByComparingTo(new BigDecimal("10.9"));
        assertThat(year.courses()).isEqualTo(2);
    }

    private static Duty proposed() {
        return Duty.byCandidate(TRAJECTORY, lab(LocalDate.of(2026, 10, 26), 64), TODAY);
    }

    private static Duty agreed() {
        return proposed().agree(OF_SUPERVISOR, SUPERVISOR, TODAY);
    }

    private static Duty kept(long id, DutyPlan plan) {
        return withWorked(id, plan, Hours.ZERO);
    }

    private static Duty worked(DutyPlan plan, String hours) {
        return withWorked(1, plan, Hours.of(hours));
    }

    private static Duty withWorked(long id, DutyPlan plan, Hours worked) {
        return new Duty(
                new DutyId(id),
                TRAJECTORY,
                1,
                plan,
                RUNNING,
                TODAY,
                null,
                TODAY,
                new Mark(SUPERVISOR, TODAY),
                null,
                "",
                "",
                worked,
                List.of());
    }

    private static DutyPlan lab(LocalDate first, int hours) {
        return plan(DutyRole.LAB, first, first.plusDays(53), hours);
    }

    private static DutyPlan role(DutyRole role, LocalDate day, int hours) {
        return plan(role, day, day, hours);
    }

    private static DutyPlan plan(DutyRole role, LocalDate first, LocalDate last, int hours) {
        return new DutyPlan(
                "Interpretability and XAI",
                "XAI",
                Level.MSC,
                role,
                "2",
                first,
                last,
                Hours.of(8),
                Hours.of(hours),
                "Wessel Brandt");
    }

    private static WorkedWeek week(String hours) {
        return new WorkedWeek(MONDAY, Hours.of(hours));
    }

    private static List<Kind> kinds(Duty... duties) {
        return DutyRules.breaches(schedule(), List.of(duties)).stream()
                .map(breach -> breach.kind())
                .toList();
    }

    private static MilestoneSchedule schedule() {
        return MilestoneSchedule.of(RuleSets.illc(), ScheduleFacts.startingOn(START));
    }

    private static Relation reader(boolean candidate) {
        return new Relation(
                TRAJECTORY,
                new PersonId(1),
                candidate,
                candidate ? null : Part.DAILY_SUPERVISOR,
                false,
                false,
                false,
                false,
                false,
                false);
    }

    private static void refused(TeachingRefusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
