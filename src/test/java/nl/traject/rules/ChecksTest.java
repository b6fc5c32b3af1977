package nl.traject.rules;

import static nl.traject.rules.CheckState.BREACHED;
import static nl.traject.rules.CheckState.DUE;
import static nl.traject.rules.CheckState.LATE;
import static nl.traject.rules.CheckState.MET;
import static nl.traject.rules.CheckState.MISSING;
import static nl.traject.rules.CheckState.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.traject.rules.Checks.Mandatory;
import nl.traject.rules.Checks.Member;
import nl.traject.rules.Checks.Part;
import nl.traject.rules.ScheduleFacts.ContractTerm;
import nl.traject.rules.TeachingRules.Duty;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.shared.Period;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final ScheduleFacts FACTS = ScheduleFacts.startingOn(START);
    private static final MilestoneSchedule SCHEDULE = MilestoneSchedule.of(RuleSets.illc(), FACTS);
    private static final Checks CHECKS = new Checks(SCHEDULE);

    @Test
    void a_plan_is_due_thirty_days_before_its_date_and_late_the_day_after() {
        var open = CHECKS.plan(null, null);

        assertState(open, "2026-10-31", NOT_APPLICABLE);
        assertState(open, "2026-11-01", DUE);
        assertState(open, "2026-12-01", DUE);
        assertState(open, "2026-12-02", LATE);
        assertState(CHECKS.plan(day("2026-12-10"), null), "2026-12-09", LATE);
        assertState(CHECKS.plan(day("2026-12-10"), null), "2026-12-10", MET);
        assertState(CHECKS.plan(day("2026-10-01"), null), "2026-10-01", MET);
    }

    @Test
    void the_evidence_about_a_plan_names_whom_it_waits_for() {
        var waits = CHECKS.plan(null, new Checks.OpenPlan(1, day("2026-11-20"), "Tomas Lind"));

        assertState(waits, "2026-12-02", LATE);
        assertThat(waits.evidence()).containsExactly("2026-12-01", "1", "2026-11-20", "Tomas Lind");
    }

    @Test
    void a_plan_is_looked_at_within_twelve_months_and_not_before_there_is_one() {
        var reviewed = CHECKS.planReview(day("2026-11-30"), null);

        assertState(CHECKS.planReview(null, null), "2028-01-01", NOT_APPLICABLE);
        assertState(reviewed, "2026-11-30", MET);
        assertState(reviewed, "2027-10-29", MET);
        assertState(reviewed, "2027-10-30", DUE);
        assertState(reviewed, "2027-11-30", DUE);
        assertState(reviewed, "2027-12-01", LATE);
    }

    @Test
    void a_report_is_due_six_weeks_before_its_date_and_late_the_day_after() {
        var open = CHECKS.report(null);

        assertState(open, "2027-04-19", NOT_APPLICABLE);
        assertState(open, "2027-04-20", DUE);
        assertState(open, "2027-06-01", DUE);
        assertState(open, "2027-06-02", LATE);
        assertState(CHECKS.report(day("2027-07-01")), "2027-06-30", LATE);
        assertState(CHECKS.report(day("2027-07-01")), "2027-07-01", MET);
        assertState(CHECKS.report(day("2027-03-01")), "2027-03-01", MET);
    }

    @Test
    void an_evaluation_is_due_when_it_opens_and_late_the_day_after_its_date() {
        var open = CHECKS.evaluation(null);

        assertState(open, "2027-07-20", NOT_APPLICABLE);
        assertState(open, "2027-07-21", DUE);
        assertState(open, "2027-09-01", DUE);
        assertState(open, "2027-09-02", LATE);
        assertState(CHECKS.evaluation(day("2027-09-01")), "2027-09-02", MET);
    }

    @Test
    void an_evaluation_moved_close_to_the_notice_is_amber_ten_and_red_four_weeks_before_it() {
        var moved = FACTS.withMoves(new ScheduleFacts.ManualMove(
                MilestoneEvent.EVALUATION, day("2028-01-12"), "Observer abroad", day("2027-05-01")));
        var open = new Checks(MilestoneSchedule.of(RuleSets.illc(), moved)).evaluation(null);

        assertState(open, "2027-11-19", NOT_APPLICABLE);
        assertState(open, "2027-11-20", DUE);
        assertState(open, "2027-12-31", DUE);
        assertState(open, "2028-01-01", LATE);
    }

    @Test
    void a_notice_is_due_six_weeks_before_its_date_and_late_from_that_date() {
        var open = CHECKS.notice(null, null, null, START);

        assertState(open, "2027-12-17", NOT_APPLICABLE);
        assertState(open, "2027-12-18", DUE);
        assertState(open, "2028-01-28", DUE);
        assertState(open, "2028-01-29", LATE);
        assertThat(open.daysLeft(day("2028-01-20"))).hasValue(9);
    }

    @Test
    void a_decision_makes_the_notice_due_at_once() {
        var decided = CHECKS.notice(day("2027-09-03"), null, null, START);

        assertState(decided, "2027-09-02", NOT_APPLICABLE);
        assertState(decided, "2027-09-03", DUE);
        assertState(CHECKS.notice(day("2027-09-03"), day("2027-09-10"), null, START), "2027-09-10", MET);
    }

    @Test
    void after_the_first_notice_and_a_continuation_the_next_term_counts() {
        var continued = new Checks(MilestoneSchedule.of(
                RuleSets.illc(),
                FACTS.withTerms(
                        new ContractTerm(START, day("2028-02-29"), day("2026-07-01"), BigDecimal.ONE),
                        new ContractTerm(day("2028-03-01"), day("2030-08-31"), day("2028-01-12"), BigDecimal.ONE))));
        var next = continued.notice(day("2027-12-01"), day("2028-01-10"), null, day("2028-01-12"));

        assertState(next, "2028-01-29", MET);
        assertState(next, "2030-06-18", MET);
        assertState(next, "2030-06-19", DUE);
        assertState(next, "2030-07-31", LATE);
        assertState(continued.notice(null, null, null, day("2028-01-12")), "2028-01-29", LATE);
    }

    @Test
    void credits_are_due_from_the_month_in_which_pace_passes_them() {
        // 8.3 EC: month 15 asks for 7.8, month 16 for 8.33, month 20 for 10.4
        var fact = CHECKS.ecPace(Ects.of("8.3"));

        assertState(fact, "2026-08-31", NOT_APPLICABLE);
        assertState(fact, "2027-12-31", MET);
        assertState(fact, "2028-01-01", DUE);
        assertState(fact, "2028-04-30", DUE);
        assertState(fact, "2028-05-01", LATE);
        assertThat(fact.figure()).isEqualByComparingTo("8.3");
        assertThat(CHECKS.expectedCredits(day("2028-01-08"))).isEqualTo(Ects.of("8.3"));
    }

    @Test
    void exactly_two_credits_below_pace_is_due_and_not_yet_late() {
        // month 24 asks for 12.5 EC
        assertState(CHECKS.ecPace(Ects.of("10.5")), "2028-09-01", DUE);
        assertState(CHECKS.ecPace(Ects.of("10.4")), "2028-09-01", LATE);
        assertState(CHECKS.ecPace(Ects.of("12.5")), "2028-09-01", MET);
    }

    @Test
    void all_credits_earned_are_never_late() {
        var all = CHECKS.ecPace(Ects.of(25));

        assertThat(all.dueFrom()).isNull();
        assertState(all, "2035-01-01", MET);
        assertState(CHECKS.ecPace(Ects.of("24.9")), "2030-09-01", DUE);
    }

    @Test
    void a_mandatory_item_is_due_unplanned_within_a_year_and_missing_after_its_date() {
        var items = new ArrayList<Mandatory>();
        for (var item : SCHEDULE.rules().education().mandatory()) {
            items.add(new Mandatory(item.code(), true, day("2026-10-01")));
        }
        assertState(CHECKS.mandatory(items), "2030-09-01", MET);

        items.removeIf(item -> item.code().equals("INTEGRITY"));
        var unplanned = CHECKS.mandatory(items);
        assertState(unplanned, "2027-08-30", MET);
        assertState(unplanned, "2027-08-31", DUE);
        assertState(unplanned, "2028-08-31", DUE);
        assertState(unplanned, "2028-09-01", MISSING);
        assertThat(unplanned.figure()).isEqualByComparingTo("1");

        items.add(new Mandatory("INTEGRITY", true, null));
        var planned = CHECKS.mandatory(items);
        assertState(planned, "2028-08-31", MET);
        assertState(planned, "2028-09-01", MISSING);
    }

    @Test
    void two_courses_a_year_are_allowed_and_the_third_breaks_the_rule() {
        var two = List.of(course("a", "2027-09-06", 100), course("b", "2028-02-07", 128));
        var three = new ArrayList<>(two);
        three.add(course("c", "2028-08-28", 20));
        var nextYear = new ArrayList<>(two);
        nextYear.add(course("c", "2028-09-01", 20));

        assertThat(TeachingRules.breaches(SCHEDULE, two)).isEmpty();
        assertThat(TeachingRules.breaches(SCHEDULE, nextYear)).isEmpty();
        assertThat(TeachingRules.breaches(SCHEDULE, three)).singleElement().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(TeachingRules.Kind.TOO_MANY_COURSES);
            assertThat(breach.duty().reference()).isEqualTo("c");
        });
    }

    @Test
    void the_course_that_was_entered_last_is_the_one_too_many_wherever_in_the_year_it_lies() {
        var early = course("3", "2027-09-06", 20);
        var duties = List.of(
                new TeachingRules.Duty(
                        early.reference(),
                        early.period(),
                        true,
                        early.planned(),
                        early.worked(),
                        early.enteredOn().plusDays(1),
                        false),
                course("1", "2027-11-01", 100),
                course("2", "2028-02-07", 100));

        assertThat(TeachingRules.breaches(SCHEDULE, duties))
                .extracting(breach -> breach.duty().reference())
                .containsExactly("3");
    }

    @Test
    void guest_lectures_are_no_courses() {
        var duties = List.of(
                course("a", "2027-09-06", 100),
                course("b", "2027-09-06", 100),
                duty("c", "2027-09-06", "2027-10-01", false, 200, 0, false));

        assertThat(TeachingRules.breaches(SCHEDULE, duties)).isEmpty();
    }

    @Test
    void a_course_has_at_most_128_hours_planned_and_worked() {
        assertThat(kinds(course("a", "2027-09-06", 128))).isEmpty();
        assertThat(kinds(course("a", "2027-09-06", 129))).containsExactly(TeachingRules.Kind.TOO_MANY_HOURS);
        assertThat(kinds(duty("a", "2027-09-06", "2027-12-01", true, 120, 130, false)))
                .containsExactly(TeachingRules.Kind.TOO_MANY_HOURS);
    }

    @Test
    void the_first_and_the_last_six_months_are_free_of_teaching() {
        assertThat(kinds(duty("a", "2027-02-28", "2027-05-01", true, 50, 0, false)))
                .containsExactly(TeachingRules.Kind.TOO_EARLY);
        assertThat(kinds(duty("a", "2027-03-01", "2027-05-01", true, 50, 0, false)))
                .isEmpty();
        assertThat(kinds(duty("a", "2029-11-01", "2030-02-28", true, 50, 0, false)))
                .isEmpty();
        assertThat(kinds(duty("a", "2029-11-01", "2030-03-01", false, 50, 0, false)))
                .containsExactly(TeachingRules.Kind.TOO_LATE);
    }

    @Test
    void teaching_is_breached_from_the_day_the_duty_was_recorded_unless_accepted() {
        var broken = CHECKS.teaching(List.of(course("a", "2027-09-06", 129)));

        assertState(broken, "2027-04-30", MET);
        assertState(broken, "2027-05-01", BREACHED);
        assertState(
                CHECKS.teaching(List.of(duty("a", "2027-09-06", "2027-12-01", true, 129, 0, true))), "2027-05-01", MET);
    }

    @Test
    void a_year_has_1744_contract_hours_at_full_time() {
        var year = AcademicYear.of(day("2027-08-31"));

        assertThat(year).hasToString("2026/27");
        assertThat(TeachingRules.contractHours(SCHEDULE, year.period())).isEqualTo(Hours.of(1744));
        assertThat(TeachingRules.contractHours(SCHEDULE, new AcademicYear(2025).period()))
                .isEqualTo(Hours.ZERO);
    }

    @Test
    void activity_is_due_after_five_weeks_and_late_after_six() {
        var fact = CHECKS.activity(day("2027-01-01"));

        assertState(fact, "2027-02-04", MET);
        assertState(fact, "2027-02-05", DUE);
        assertState(fact, "2027-02-12", DUE);
        assertState(fact, "2027-02-13", LATE);
        assertState(CHECKS.activity(null), "2026-10-06", DUE);
        assertState(CHECKS.activity(null), "2026-08-31", NOT_APPLICABLE);
    }

    @Test
    void a_team_needs_a_promotor_and_a_second_supervisor() {
        var promotor = new Member(Part.PROMOTOR, START, null, false);
        var second = new Member(Part.OTHER, START, null, true);

        assertState(CHECKS.team(List.of(promotor, second), START), "2026-09-01", MET);
        assertState(CHECKS.team(List.of(promotor), START), "2026-09-01", MISSING);
        assertState(CHECKS.team(List.of(second, second), START), "2026-09-01", MISSING);
        assertState(CHECKS.team(List.of(), START), "2026-08-31", NOT_APPLICABLE);
    }

    @Test
    void a_team_is_missing_somebody_from_the_day_after_they_leave_until_another_joins() {
        var promotor = new Member(Part.PROMOTOR, START, null, false);
        var leaving = new Member(Part.OTHER, START, day("2027-03-31"), true);
        var joining = new Member(Part.OTHER, day("2027-05-01"), null, true);
        var fact = CHECKS.team(List.of(promotor, leaving, joining), day("2027-01-01"));

        assertState(fact, "2027-03-31", MET);
        assertState(fact, "2027-04-01", MISSING);
        assertState(fact, "2027-04-30", MISSING);
        assertState(fact, "2027-05-01", MET);
        assertState(CHECKS.team(List.of(promotor, leaving, joining), day("2027-05-01")), "2027-05-01", MET);
    }

    @Test
    void a_fifth_person_is_a_warning() {
        var team = new ArrayList<Member>();
        team.add(new Member(Part.PROMOTOR, START, null, false));
        for (var i = 0; i < 3; i++) {
            team.add(new Member(Part.OTHER, START, null, true));
        }
        assertState(CHECKS.team(team, START), "2026-09-01", MET);

        team.add(new Member(Part.OTHER, START, null, false));
        assertState(CHECKS.team(team, START), "2030-09-01", DUE);
    }

    @Test
    void a_topic_without_ground_truth_is_due_and_never_late() {
        var open = CHECKS.groundTruth(List.of(day("2027-02-01"), day("2027-01-10")));

        assertState(open, "2027-01-09", MET);
        assertState(open, "2027-01-10", DUE);
        assertState(open, "2030-01-10", DUE);
        assertState(CHECKS.groundTruth(List.of()), "2030-01-10", MET);
    }

    @Test
    void papers_are_due_from_the_year_by_whose_end_the_plan_expects_more_than_there_are_and_never_late() {
        var expected = new ExpectedPapers(
                2, day("2026-11-20"), List.of(new AcademicYear(2028), new AcademicYear(2026), new AcademicYear(2028)));

        var one = CHECKS.outputs(expected, 1);
        assertState(one, "2026-11-19", NOT_APPLICABLE);
        assertState(one, "2026-11-20", MET);
        assertState(one, "2028-08-31", MET);
        assertState(one, "2028-09-01", DUE);
        assertState(one, "2035-09-01", DUE);
        assertThat(one.figure()).isEqualTo(new BigDecimal(2));
        assertThat(one.evidence()).containsExactly("2", "3", "2028/29", "1");
        var none = CHECKS.outputs(expected, 0);
        assertState(none, "2026-11-20", DUE);
        assertThat(none.figure()).isEqualTo(BigDecimal.ONE);
        assertThat(none.evidence()).containsExactly("2", "1", "2026/27", "0");
        assertState(CHECKS.outputs(expected, 3), "2035-09-01", MET);
    }

    @Test
    void papers_are_not_asked_for_while_no_plan_in_force_expects_one() {
        assertState(CHECKS.outputs(null, 0), "2035-09-01", NOT_APPLICABLE);
        assertState(
                CHECKS.outputs(new ExpectedPapers(1, day("2026-11-20"), List.of()), 0), "2035-09-01", NOT_APPLICABLE);
    }

    @Test
    void evidence_gives_dates_and_numbers_as_such() {
        assertThat(CHECKS.report(null).evidenceValues()).containsExactly(day("2027-06-01"));
        assertThat(CHECKS.ecPace(Ects.of(3)).evidenceValues())
                .containsExactly(new BigDecimal("3.0"), new BigDecimal("25.0"), new BigDecimal("48"));
    }

    private static List<TeachingRules.Kind> kinds(Duty duty) {
        return TeachingRules.breaches(SCHEDULE, List.of(duty)).stream()
                .map(TeachingRules.Breach::kind)
                .toList();
    }

    private static Duty course(String reference, String from, int hours) {
        return duty(reference, from, day(from).plusDays(60).toString(), true, hours, 0, false);
    }

    private static Duty duty(
            String reference, String from, String to, boolean course, int planned, int worked, boolean accepted) {
        return new Duty(
                reference,
                new Period(day(from), day(to)),
                course,
                Hours.of(planned),
                Hours.of(worked),
                day("2027-05-01"),
                accepted);
    }

    private static void assertState(CheckFact fact, String today, CheckState state) {
        assertThat(fact.stateOn(day(today))).as(fact.check() + " on " + today).isEqualTo(state);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
