package nl.traject.rules;

import static nl.traject.rules.MilestoneEvent.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.ScheduleFacts.ContractTerm;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.rules.ScheduleFacts.Leave;
import nl.traject.rules.ScheduleFacts.ManualMove;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MilestoneScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final ScheduleFacts FACTS = ScheduleFacts.startingOn(START);

    /** 112 days of maternity leave from 1 March 2027. */
    private static final Leave MATERNITY =
            new Leave(new Period(day("2027-03-01"), day("2027-06-20")), BigDecimal.ONE, true, day("2027-01-15"));

    @Test
    void a_full_time_trajectory_has_the_dates_of_the_illc_calendar() {
        var schedule = illc(FACTS.withDefence(day("2030-08-30")));

        assertDate(schedule, PLAN_DUE, "2026-12-01");
        assertDate(schedule, TEACHING_ALLOWED_FROM, "2027-03-01");
        assertDate(schedule, NINE_MONTH_REPORT, "2027-06-01");
        assertDate(schedule, OBSERVER_PROPOSED, "2027-08-11");
        assertDate(schedule, EVALUATION_OPENS, "2027-07-21");
        assertDate(schedule, EVALUATION, "2027-09-01");
        assertDate(schedule, DECIDE_BY, "2028-01-15");
        assertDate(schedule, NOTICE, "2028-01-29");
        assertDate(schedule, FIRST_TERM_LAST_DAY, "2028-02-29");
        assertDate(schedule, YEAR_2_REVIEW, "2028-09-01");
        assertDate(schedule, YEAR_3_REVIEW, "2029-09-01");
        assertDate(schedule, NO_TEACHING_AFTER, "2030-02-28");
        assertDate(schedule, FINAL_NOTICE, "2030-07-31");
        assertDate(schedule, LAST_DAY, "2030-08-31");
        assertDate(schedule, COMMITTEE_PROPOSED, "2030-02-28");
        assertDate(schedule, MANUSCRIPT, "2030-05-24");
        assertDate(schedule, COMMITTEE_DECIDES, "2030-07-05");
    }

    @Test
    void the_faculty_assesses_after_fourteen_months_and_has_no_observer() {
        var schedule = MilestoneSchedule.of(RuleSets.facultyOfScience(), FACTS);

        assertDate(schedule, NINE_MONTH_REPORT, "2027-06-01");
        assertDate(schedule, EVALUATION, "2027-11-01");
        assertDate(schedule, NOTICE, "2028-01-29");
        assertThat(schedule.find(OBSERVER_PROPOSED)).isEmpty();
    }

    @Test
    void maternity_leave_moves_what_lies_ahead_of_it_by_its_days() {
        var schedule = illc(FACTS.withEvents(MATERNITY));

        assertDate(schedule, PLAN_DUE, "2026-12-01");
        assertDate(schedule, TEACHING_ALLOWED_FROM, "2027-03-01");
        assertDate(schedule, EVALUATION, "2027-12-22");
        assertDate(schedule, OBSERVER_PROPOSED, "2027-12-01");
        assertDate(schedule, FIRST_TERM_LAST_DAY, "2028-06-20");
        assertDate(schedule, NOTICE, "2028-05-20");
        assertDate(schedule, LAST_DAY, "2030-12-21");
        assertThat(because(schedule, EVALUATION).daysByLeave()).isEqualTo(112);
        assertThat(because(schedule, NOTICE).daysByLeave()).isEqualTo(112);
    }

    @Test
    void fewer_hours_stretch_only_what_is_left() {
        var schedule = illc(FACTS.withEvents(fte("2027-09-01", "0.8", "2027-06-01")));

        assertDate(schedule, LAST_DAY, "2031-05-31");
        assertDate(schedule, FIRST_TERM_LAST_DAY, "2028-04-15");
        assertDate(schedule, EVALUATION, "2027-09-01");
        assertThat(because(schedule, LAST_DAY).daysByHours()).isEqualTo(273);
        assertThat(schedule.months()).isEqualTo(57);
    }

    @Test
    void part_time_from_the_first_day_makes_sixty_months_of_forty_eight() {
        var change = illc(FACTS.withEvents(fte("2026-09-01", "0.8", "2026-06-01")));
        var term = illc(FACTS.withTerms(new ContractTerm(START, day("2028-02-29"), null, new BigDecimal("0.8"))));

        assertDate(change, LAST_DAY, "2031-08-31");
        assertDate(term, LAST_DAY, "2031-08-31");
        assertThat(change.months()).isEqualTo(60);
        assertDate(change, EVALUATION, "2027-12-01");
        assertDate(change, MANDATORY_YEAR_4, "2031-08-31");
    }

    @Test
    void a_change_to_the_same_hours_changes_nothing() {
        for (var day = START; day.isBefore(START.plusYears(3)); day = day.plusDays(17)) {
            var same = illc(FACTS.withEvents(new FteChange(day, new BigDecimal("1.00"), START)));

            assertThat(same.dates()).isEqualTo(illc(FACTS).dates());
        }
    }

    @Test
    void fewer_and_more_hours_keep_the_order_of_the_dates() {
        var change = day("2027-01-31");
        for (var hours : List.of("0.8", "0.789", "0.5")) {
            for (var lastDay : List.of(true, false)) {
                LocalDate less = LocalDate.MIN;
                LocalDate more = LocalDate.MIN;
                for (var day = change.minusDays(3); day.isBefore(change.plusYears(2)); day = day.plusDays(1)) {
                    var fte = new BigDecimal(hours);
                    var nextLess = TimelineArithmetic.afterFteChange(change, BigDecimal.ONE, fte, day, lastDay);
                    var nextMore = TimelineArithmetic.afterFteChange(change, fte, BigDecimal.ONE, day, lastDay);
                    assertThat(nextLess).isAfterOrEqualTo(less).isAfterOrEqualTo(day);
                    assertThat(nextMore).isAfterOrEqualTo(more).isBeforeOrEqualTo(day);
                    less = nextLess;
                    more = nextMore;
                }
            }
        }
    }

    @Test
    void revoking_every_event_returns_every_date() {
        var moved = illc(FACTS.withEvents(MATERNITY, fte("2027-09-01", "0.8", "2027-06-01")));

        assertThat(moved.dates()).isNotEqualTo(illc(FACTS).dates());
        assertThat(illc(FACTS.withEvents()).dates()).isEqualTo(illc(FACTS).dates());
    }

    @Test
    void events_act_in_the_order_of_their_first_day_however_they_are_given() {
        var hours = fte("2027-09-01", "0.8", "2027-01-01");

        assertThat(illc(FACTS.withEvents(hours, MATERNITY)).dates())
                .isEqualTo(illc(FACTS.withEvents(MATERNITY, hours)).dates());
        // 2027-12-22 after the leave; 3 months and 21 of 31 days at 0.8 are 4 months and 18.5 of 31 days, rounded up
        assertDate(illc(FACTS.withEvents(hours, MATERNITY)), EVALUATION, "2028-01-20");
    }

    @Test
    void leave_for_half_the_hours_moves_by_half_its_days_rounded_up() {
        var leave = new Leave(
                new Period(day("2027-03-01"), day("2027-03-15")), new BigDecimal("0.5"), true, day("2027-02-01"));

        assertDate(illc(FACTS.withEvents(leave)), EVALUATION, "2027-09-09");
    }

    @Test
    void leave_that_does_not_move_milestones_moves_the_contract_and_its_notice_only() {
        var leave = new Leave(MATERNITY.period(), BigDecimal.ONE, false, MATERNITY.grantedOn());
        var schedule = illc(FACTS.withEvents(leave));

        assertDate(schedule, EVALUATION, "2027-09-01");
        assertDate(schedule, FIRST_TERM_LAST_DAY, "2028-06-20");
        assertDate(schedule, NOTICE, "2028-05-20");
    }

    @Test
    void leave_moves_a_date_on_its_first_day_but_none_before_it() {
        var onTheDay = leaveOfOneWeek("2027-09-01");
        var theDayAfter = leaveOfOneWeek("2027-09-02");

        assertDate(illc(FACTS.withEvents(onTheDay)), EVALUATION, "2027-09-08");
        assertDate(illc(FACTS.withEvents(theDayAfter)), EVALUATION, "2027-09-01");
    }

    @Test
    void a_signed_last_day_includes_what_was_granted_up_to_its_signature() {
        var signed = new ContractTerm(START, day("2028-06-30"), MATERNITY.grantedOn(), BigDecimal.ONE);
        var schedule = illc(FACTS.withTerms(signed).withEvents(MATERNITY));

        assertDate(schedule, FIRST_TERM_LAST_DAY, "2028-06-30");
        assertDate(schedule, NOTICE, "2028-05-30");
        assertDate(schedule, LAST_DAY, "2030-12-21");
        assertThat(because(schedule, FIRST_TERM_LAST_DAY).signedOn()).isEqualTo(MATERNITY.grantedOn());
    }

    @Test
    void a_grant_after_the_signature_moves_a_signed_last_day_on() {
        var signed = new ContractTerm(START, day("2028-02-29"), day("2026-07-01"), BigDecimal.ONE);

        assertDate(illc(FACTS.withTerms(signed).withEvents(MATERNITY)), FIRST_TERM_LAST_DAY, "2028-06-20");
    }

    @Test
    void a_signed_continuation_fixes_the_last_day_and_has_its_own_notice_date() {
        var schedule = illc(FACTS.withTerms(
                new ContractTerm(day("2028-03-01"), day("2030-09-30"), day("2028-01-10"), BigDecimal.ONE),
                new ContractTerm(START, day("2028-02-29"), day("2026-07-01"), BigDecimal.ONE)));

        assertThat(schedule.isContinued()).isTrue();
        assertDate(schedule, LAST_DAY, "2030-09-30");
        assertDate(schedule, FINAL_NOTICE, "2030-08-30");
        assertThat(schedule.months()).isEqualTo(49);
    }

    @Test
    void an_unsigned_term_binds_nobody() {
        var draft = new ContractTerm(START, day("2028-08-31"), null, BigDecimal.ONE);

        assertDate(illc(FACTS.withTerms(draft)), FIRST_TERM_LAST_DAY, "2028-02-29");
    }

    @Test
    void a_milestone_moved_by_hand_keeps_its_reason_and_is_moved_on_by_later_grants_only() {
        var before = new ManualMove(EVALUATION, day("2027-10-01"), "Visit abroad", day("2026-12-01"));
        var after = new ManualMove(EVALUATION, day("2027-10-01"), "Visit abroad", MATERNITY.grantedOn());

        var movedOn = illc(FACTS.withMoves(before).withEvents(MATERNITY));
        assertDate(movedOn, EVALUATION, "2028-01-21");
        assertThat(because(movedOn, EVALUATION).movedReason()).isEqualTo("Visit abroad");
        assertDate(illc(FACTS.withMoves(after).withEvents(MATERNITY)), EVALUATION, "2027-10-01");
        assertDate(MilestoneSchedule.of(RuleSets.facultyOfScience(), FACTS.withMoves(after)), EVALUATION, "2027-10-01");
    }

    @Test
    void the_evaluation_may_be_moved_to_its_decide_by_and_not_past_it() {
        var schedule = illc(FACTS);

        schedule.requireMovable(EVALUATION, day("2028-01-15"));
        assertRefused(RulesRefusal.EVALUATION_AFTER_DECIDE_BY, schedule, EVALUATION, "2028-01-16");
        assertRefused(RulesRefusal.MILESTONE_NOT_MOVABLE, schedule, NOTICE, "2028-01-01");
        assertRefused(RulesRefusal.MILESTONE_NOT_MOVABLE, schedule, LAST_DAY, "2030-01-01");
        assertRefused(RulesRefusal.MILESTONE_BEFORE_START, schedule, PLAN_DUE, "2026-08-31");
    }

    @Test
    void months_clamp_to_the_end_of_the_month() {
        var schedule = illc(ScheduleFacts.startingOn(day("2026-08-31")));

        assertDate(schedule, TEACHING_ALLOWED_FROM, "2027-02-28");
        assertDate(schedule, FIRST_TERM_LAST_DAY, "2028-02-28");
        assertDate(schedule, NOTICE, "2028-01-28");
        assertDate(schedule, PLAN_DUE, "2026-11-30");
    }

    @Test
    void completed_months_run_from_none_to_all() {
        var schedule = illc(FACTS);

        assertThat(schedule.months()).isEqualTo(48);
        assertThat(schedule.completedMonths(START.minusDays(1))).isZero();
        assertThat(schedule.completedMonths(day("2026-09-30"))).isZero();
        assertThat(schedule.completedMonths(day("2026-10-01"))).isOne();
        assertThat(schedule.completedMonths(day("2028-01-08"))).isEqualTo(16);
        assertThat(schedule.completedMonths(day("2040-01-01"))).isEqualTo(48);
    }

    @Test
    void mandatory_training_is_due_on_the_last_day_of_its_year() {
        assertDate(illc(FACTS), MANDATORY_YEAR_1, "2027-08-31");
        assertDate(illc(FACTS), MANDATORY_YEAR_4, "2030-08-31");
    }

    @Test
    void the_steps_of_a_defence_have_no_date_until_one_is_planned() {
        assertThat(illc(FACTS).find(COMMITTEE_PROPOSED)).isEmpty();
    }

    @Test
    void every_date_says_which_rule_of_which_version_gave_it() {
        var because = because(illc(FACTS), NOTICE);

        assertThat(because.ruleKey()).isEqualTo("milestones.NOTICE");
        assertThat(because.base()).isEqualTo(FIRST_TERM_LAST_DAY);
        assertThat(because.offset()).isEqualTo(Offset.months(-1));
        assertThat(because.source()).contains("668");
        assertThat(because.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(because.ruleSet()).isEqualTo("ILLC");
        assertThat(because.ruleSetVersion()).isEqualTo("2025.2");
    }

    @Test
    void hours_in_force_follow_the_changes() {
        var schedule = illc(FACTS.withEvents(fte("2027-09-01", "0.8", "2027-06-01")));

        assertThat(schedule.fteOn(day("2027-08-31"))).isEqualByComparingTo("1");
        assertThat(schedule.fteOn(day("2027-09-01"))).isEqualByComparingTo("0.8");
    }

    private static MilestoneSchedule illc(ScheduleFacts facts) {
        return MilestoneSchedule.of(RuleSets.illc(), facts);
    }

    private static FteChange fte(String from, String fte, String grantedOn) {
        return new FteChange(day(from), new BigDecimal(fte), day(grantedOn));
    }

    private static Leave leaveOfOneWeek(String from) {
        return new Leave(new Period(day(from), day(from).plusDays(6)), BigDecimal.ONE, true, START);
    }

    private static DueDate.Explanation because(MilestoneSchedule schedule, MilestoneEvent event) {
        return schedule.find(event).orElseThrow().because();
    }

    private static void assertDate(MilestoneSchedule schedule, MilestoneEvent event, String date) {
        assertThat(schedule.date(event)).as(event.name()).isEqualTo(date);
    }

    private static void assertRefused(
            RulesRefusal refusal, MilestoneSchedule schedule, MilestoneEvent event, String to) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> schedule.requireMovable(event, day(to)))
                .extracting(RuleViolation::refusal)
                .isEqualTo(refusal);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
