package nl.traject.leave;

import static nl.traject.security.SignIn.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.TrajectTest;
import nl.traject.leave.LeaveRequest.Status;
import nl.traject.overview.CandidateCard;
import nl.traject.overview.OpenStep;
import nl.traject.overview.Overviews;
import nl.traject.overview.TimelineItem;
import nl.traject.people.Cast;
import nl.traject.people.Cast.Team;
import nl.traject.people.ContractTerm;
import nl.traject.people.Contracts;
import nl.traject.people.PeopleRefusal;
import nl.traject.people.Schedules;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.security.SignIn;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asks for leave, who grants it, what it moves, and who never learns of its kind; on 22 November 2026. */
@TrajectTest
class LeaveRequestsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final String REASON = "a secret reason";

    @Autowired
    private Cast cast;

    @Autowired
    private LeaveRequests leave;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Schedules schedules;

    @Autowired
    private Overviews overviews;

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
    void sixteen_weeks_are_asked_for_looked_at_granted_and_move_the_dates_that_were_shown() {
        var plan = maternity(FIRST);
        var before = dates();

        var preview = doing(team.candidate(), () -> leave.preview(team.trajectory(), plan));
        var id = doing(team.candidate(), () -> leave.ask(team.trajectory(), plan));
        assertThat(dates()).isEqualTo(before);
        doing(team.hr(), () -> leave.grant(id, 1));

        assertThat(dates()).isEqualTo(preview.after().dates());
        assertThat(preview.lines())
                .filteredOn(line -> line.event() == MilestoneEvent.FIRST_TERM_LAST_DAY)
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(112));
        assertThat(stored(MilestoneEvent.LAST_DAY)).isEqualTo(preview.after().date(MilestoneEvent.LAST_DAY));
    }

    @Test
    void the_first_contract_runs_to_the_moved_day_on_every_page_and_to_the_signed_one_when_it_is_taken_back() {
        var signed = contractEnds();
        assertThat(signed)
                .containsOnly(doing(team.hr(), () -> contracts.listTerms(team.trajectory()))
                        .getLast()
                        .period()
                        .to());

        var id = doing(team.hr(), () -> leave.enter(team.trajectory(), maternity(FIRST)));
        assertThat(contractEnds()).containsOnly(signed.getFirst().plusDays(112));

        doing(team.hr(), () -> leave.revoke(id, 2, "Entered twice"));
        assertThat(contractEnds()).isEqualTo(signed);
    }

    /** On the timeline, in the list of terms, and in the bars of an office. */
    private List<LocalDate> contractEnds() {
        var drawn = doing(team.promotor(), () -> overviews.get(team.trajectory())).items().stream()
                .filter(item -> item.lane() == TimelineItem.Lane.CONTRACT)
                .map(TimelineItem::endsOn);
        var listed = doing(
                team.candidate(),
                () -> contracts.listTerms(team.trajectory()).getLast().runsTo(schedules.of(team.trajectory())));
        var bars = doing(team.hr(), overviews::listUndecided).rows().stream()
                .filter(card -> card.trajectory().equals(team.trajectory()))
                .map(CandidateCard::contractedTo);
        return Stream.of(drawn, Stream.of(listed), bars).flatMap(dates -> dates).toList();
    }

    @Test
    void revoking_returns_every_date_and_keeps_the_request_with_its_reason() {
        var before = dates();
        var id = doing(team.hr(), () -> leave.enter(team.trajectory(), maternity(FIRST)));
        assertThat(dates()).isNotEqualTo(before);

        doing(team.hr(), () -> leave.revoke(id, 2, "Entered twice"));

        assertThat(dates()).isEqualTo(before);
        assertThat(doing(team.candidate(), () -> leave.get(id)))
                .satisfies(request -> assertThat(request.status()).isEqualTo(Status.REVOKED))
                .satisfies(request -> assertThat(request.answer()).isEqualTo("Entered twice"));
        assertThat(doing(team.promotor(), () -> contracts.listLeave(team.trajectory())))
                .isEmpty();
    }

    @Test
    void what_is_no_right_or_was_not_asked_for_or_is_too_short_moves_nothing() {
        for (var plan : List.of(
                plan("HOLIDAY", FIRST, FIRST.plusDays(111), true),
                plan("MATERNITY", FIRST, FIRST.plusDays(111), false),
                plan("ILLNESS", FIRST, FIRST.plusDays(54), true))) {
            assertThat(doing(team.candidate(), () -> leave.preview(team.trajectory(), plan))
                            .moved())
                    .as(plan.kind())
                    .isZero();
        }
        var eightWeeks = plan("ILLNESS", FIRST, FIRST.plusDays(55), true);
        assertThat(doing(team.candidate(), () -> leave.preview(team.trajectory(), eightWeeks))
                        .moved())
                .isPositive();
    }

    @Test
    void only_the_candidate_asks_and_withdraws_and_only_hr_decides() {
        var id = asked();

        for (var other : List.of(team.promotor(), team.administrator(), team.director())) {
            assertThatThrownBy(() -> doing(other, () -> leave.ask(team.trajectory(), maternity(FIRST))))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> doing(other, () -> leave.grant(id, 1))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> doing(team.candidate(), () -> leave.grant(id, 1)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> doing(team.hr(), () -> leave.withdraw(id, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> doing(team.stranger(), () -> leave.ask(team.trajectory(), maternity(FIRST))))
                .isInstanceOf(NotFound.class);
        doing(team.candidate(), () -> leave.withdraw(id, 1));
        refused(LeaveRefusal.REQUEST_NOT_OPEN, team.hr(), () -> leave.grant(id, 2));
    }

    @Test
    void a_refusal_needs_a_reason_and_overlapping_or_backward_leave_is_refused() {
        var id = asked();
        refused(LeaveRefusal.REQUEST_ANSWERED, team.hr(), () -> leave.refuse(id, 1, " "));
        doing(team.hr(), () -> leave.refuse(id, 1, "No proof"));
        doing(team.hr(), () -> leave.enter(team.trajectory(), maternity(FIRST)));

        refused(
                PeopleRefusal.LEAVE_NO_OVERLAP,
                team.candidate(),
                () -> leave.ask(team.trajectory(), maternity(FIRST.plusDays(111))));
        refused(
                LeaveRefusal.REQUEST_LAST_DAY_AFTER_FIRST,
                team.candidate(),
                () -> plan("MATERNITY", FIRST, FIRST.minusDays(1), true));
        refused(
                LeaveRefusal.LEAVE_KIND_UNKNOWN,
                team.candidate(),
                () -> leave.ask(team.trajectory(), plan("SABBATICAL", FIRST.plusYears(1), FIRST.plusYears(1), true)));
    }

    @Test
    void nobody_but_candidate_and_hr_finds_the_kind_in_service_rows_or_history() {
        var asked = asked();
        doing(team.hr(), () -> leave.grant(asked, 1));
        var id = asked;

        for (var knows : List.of(team.candidate(), team.hr())) {
            assertThat(doing(knows, () -> leave.list(team.trajectory()))).hasSize(1);
            assertThat(traces(knows)).as("traces for %s", knows).isPositive();
        }
        for (var other : List.of(
                team.dailySupervisor(), team.promotor(), team.administrator(), team.director(), team.stranger())) {
            assertThatThrownBy(() -> doing(other, () -> leave.list(team.trajectory())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, () -> leave.get(id))).isInstanceOf(NotFound.class);
            assertThat(traces(other)).as("traces for %s", other).isZero();
        }
        assertThat(doing(team.dailySupervisor(), () -> contracts.listLeave(team.trajectory())))
                .singleElement()
                .satisfies(seen ->
                        assertThat(seen.period()).isEqualTo(maternity(FIRST).period()));
    }

    @Test
    void a_request_waits_for_hr_and_who_may_not_know_of_it_does_not_see_it_wait() {
        var id = asked();

        assertThat(doing(team.hr(), overviews::listMySteps).rows())
                .filteredOn(step -> step.trajectory().equals(team.trajectory()))
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(OpenStep.Kind.DECIDE_LEAVE))
                .satisfies(step -> assertThat(step.dueOn()).isEqualTo(FIRST))
                .satisfies(step -> assertThat(step.path()).isEqualTo("phd/" + team.trajectory() + "/contract"));
        assertThat(stepsOfTrajectory(team.candidate())).contains(OpenStep.Kind.DECIDE_LEAVE);
        for (var other : List.of(team.dailySupervisor(), team.promotor(), team.administrator(), team.director())) {
            assertThat(stepsOfTrajectory(other)).as("for %s", other).doesNotContain(OpenStep.Kind.DECIDE_LEAVE);
            assertThat(doing(other, overviews::listMySteps).rows())
                    .extracting(OpenStep::kind)
                    .as("for %s", other)
                    .doesNotContain(OpenStep.Kind.DECIDE_LEAVE);
        }

        doing(team.hr(), () -> leave.refuse(id, 1, "Not in the weeks of the exam"));
        assertThat(stepsOfTrajectory(team.candidate())).doesNotContain(OpenStep.Kind.DECIDE_LEAVE);
    }

    private List<OpenStep.Kind> stepsOfTrajectory(PersonId person) {
        return doing(person, () -> overviews.get(team.trajectory())).steps().stream()
                .map(OpenStep::kind)
                .toList();
    }

    @Test
    void a_candidate_cannot_grant_by_writing_the_row() {
        var id = asked();

        assertThatThrownBy(() -> doing(
                        team.candidate(),
                        () -> transaction.executeWithoutResult(status -> dsl.execute(
                                "update leave.request set status = 'REFUSED', answer = 'x', decided_by = {0},"
                                        + " decided_on = asked_on where request_id = {1}",
                                val(team.candidate().value()), val(id.value())))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void hours_and_terms_are_looked_at_before_they_are_saved_and_refused_in_a_sentence() {
        var before = dates();
        var from = LocalDate.of(2027, 3, 1);
        var preview = doing(team.hr(), () -> contracts.whatIf(team.trajectory(), from, new BigDecimal("0.8")));
        assertThat(dates()).isEqualTo(before);

        refused(
                PeopleRefusal.FTE_CHANGE_FTE_RANGE,
                team.hr(),
                () -> contracts.changeHours(team.trajectory(), from, new BigDecimal("1.21")));
        refused(
                PeopleRefusal.FTE_CHANGE_FTE_RANGE,
                team.hr(),
                () -> contracts.changeHours(team.trajectory(), from, new BigDecimal("0.805")));
        doing(team.hr(), () -> contracts.changeHours(team.trajectory(), from, new BigDecimal("0.8")));
        refused(
                PeopleRefusal.FTE_CHANGE_ONCE_A_DAY,
                team.hr(),
                () -> contracts.changeHours(team.trajectory(), from, new BigDecimal("1.2")));

        assertThat(dates()).isEqualTo(preview.after().dates());
        assertThatThrownBy(() -> doing(
                        team.administrator(),
                        () -> contracts.changeHours(team.trajectory(), from.plusDays(1), BigDecimal.ONE)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_further_term_begins_where_the_first_ends_by_then() {
        doing(team.hr(), () -> leave.enter(team.trajectory(), maternity(FIRST)));
        var before = doing(team.hr(), () -> schedules.of(team.trajectory()));
        var signed = doing(team.hr(), () -> contracts.listTerms(team.trajectory()))
                .getFirst()
                .period();
        var moved = before.date(MilestoneEvent.FIRST_TERM_LAST_DAY);
        assertThat(moved).isEqualTo(signed.to().plusDays(112));
        var tooSoon = new Period(signed.to().plusDays(1), moved.plusYears(2));
        refused(
                PeopleRefusal.CONTRACT_TERM_NO_OVERLAP,
                team.hr(),
                () -> contracts.addTerm(team.trajectory(), tooSoon, BigDecimal.ONE, TODAY, ""));

        doing(
                team.hr(),
                () -> contracts.continueContract(team.trajectory(), moved.plusYears(2), BigDecimal.ONE, TODAY, ""));

        assertThat(doing(team.hr(), () -> contracts.listTerms(team.trajectory())))
                .extracting(ContractTerm::period)
                .containsExactly(new Period(signed.from(), moved), new Period(moved.plusDays(1), moved.plusYears(2)));
        var after = doing(team.hr(), () -> schedules.of(team.trajectory()));
        assertThat(after.date(MilestoneEvent.FIRST_TERM_LAST_DAY)).isEqualTo(moved);
        assertThat(after.date(MilestoneEvent.NOTICE)).isEqualTo(before.date(MilestoneEvent.NOTICE));
        assertThat(after.date(MilestoneEvent.LAST_DAY)).isEqualTo(moved.plusYears(2));
        assertThat(contractEnds()).contains(moved, moved.plusYears(2));
    }

    @Test
    void terms_neither_overlap_nor_leave_a_gap() {
        var first = doing(team.hr(), () -> contracts.listTerms(team.trajectory()))
                .getFirst()
                .period();
        var overlapping = new Period(first.to(), first.to().plusYears(1));
        var later = new Period(first.to().plusDays(2), first.to().plusYears(1));
        var next = new Period(first.to().plusDays(1), first.to().plusYears(1));

        refused(
                PeopleRefusal.CONTRACT_TERM_NO_OVERLAP,
                team.hr(),
                () -> contracts.addTerm(team.trajectory(), overlapping, BigDecimal.ONE, null, ""));
        refused(
                PeopleRefusal.CONTRACT_TERM_NO_GAP,
                team.hr(),
                () -> contracts.addTerm(team.trajectory(), later, BigDecimal.ONE, null, ""));
        doing(team.hr(), () -> contracts.addTerm(team.trajectory(), next, BigDecimal.ONE, null, ""));
        assertThat(ContractTerm.gaps(doing(team.hr(), () -> contracts.listTerms(team.trajectory()))))
                .isEmpty();
        for (var gap : List.of("start_date = start_date + 1", "last_day = last_day - 1")) {
            assertThatThrownBy(() -> doing(
                            team.hr(),
                            () -> transaction.execute(status -> dsl.execute("update people.contract_term set " + gap
                                    + " where number = " + (gap.startsWith("start") ? 2 : 1)
                                    + " and trajectory_id = " + team.trajectory()))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.refusal().key())
                                    .isEqualTo(PeopleRefusal.CONTRACT_TERM_NO_GAP.key()));
        }

        var last = next.to().plusDays(30);
        doing(team.hr(), () -> contracts.sign(team.trajectory(), 2, last, TODAY, "HR 2"));
        assertThat(stored(MilestoneEvent.LAST_DAY)).isEqualTo(last);
        refused(
                PeopleRefusal.CONTRACT_TERM_SIGNED_ALREADY,
                team.hr(),
                () -> contracts.sign(team.trajectory(), 2, last, TODAY, "HR 2"));
    }

    @Test
    void a_part_of_the_hours_is_kept_as_it_was_asked_for_or_refused() {
        for (var part : List.of("0", "1.01", "0.125")) {
            refused(
                    LeaveRefusal.REQUEST_FRACTION_RANGE,
                    team.candidate(),
                    () -> new LeavePlan(
                            "MATERNITY", FIRST, FIRST.plusDays(111), new BigDecimal(part), true, TODAY, REASON));
        }
    }

    private RequestId asked() {
        return doing(team.candidate(), () -> leave.ask(team.trajectory(), maternity(FIRST)));
    }

    private static LeavePlan maternity(LocalDate first) {
        return plan("MATERNITY", first, first.plusDays(111), true);
    }

    private static LeavePlan plan(String kind, LocalDate first, LocalDate last, boolean extension) {
        return new LeavePlan(kind, first, last, BigDecimal.ONE, extension, TODAY, REASON);
    }

    private List<DueDate> dates() {
        return doing(team.candidate(), () -> schedules.of(team.trajectory()).dates());
    }

    private LocalDate stored(MilestoneEvent event) {
        return doing(
                team.candidate(),
                () -> transaction.execute(status -> dsl.fetchSingle(
                                "select falls_on from people.due_date where trajectory_id = ? and event = ?",
                                team.trajectory().value(),
                                event.name())
                        .get(0, LocalDate.class)));
    }

    /** Rows in which somebody finds kind or reason, read as that person past every service. */
    private int traces(PersonId person) {
        var trajectory = team.trajectory().value();
        return doing(
                person,
                () -> transaction.execute(
                        status -> dsl.fetchSingle("""
                                select (select count(*) from leave.request where trajectory_id = ?)
                                     + (select count(*) from people.leave_kind where trajectory_id = ?)
                                     + (select count(*) from history.change
                                        where trajectory_id = ?
                                          and concat(before, after) ~ 'MATERNITY|a secret reason')
                                     + (select count(*) from people.due_date
                                        where trajectory_id = ? and explanation::text ~ 'MATERNITY|a secret reason')
                                     + (select count(*) from people.check_fact
                                        where trajectory_id = ? and evidence::text ~ 'MATERNITY|a secret reason')
                                """, trajectory, trajectory, trajectory, trajectory, trajectory)
                                .get(0, Integer.class)));
    }

    private static void refused(Refusal refusal, PersonId person, Runnable work) {
        assertThatThrownBy(() -> doing(person, work))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusal()).isEqualTo(refusal));
    }
}
