package nl.traject.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;
import nl.traject.rules.ScheduleFacts.ContractTerm;
import nl.traject.rules.ScheduleFacts.Event;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.rules.ScheduleFacts.Leave;
import nl.traject.shared.Months;
import nl.traject.shared.Period;

/** What holds of every schedule, whatever the first day, the leave and the hours. */
@Domain(MilestoneSchedulePropertiesTest.Trajectories.class)
class MilestoneSchedulePropertiesTest {

    private static final int CASES = 10_000;
    private static final int NOMINAL = 48;
    private static final List<RuleSet> RULES = RuleSets.shipped();

    /** First days, leave, changes of hours: ends of months and leap days more often than chance has them. */
    static class Trajectories extends DomainContextBase {

        @Provide
        Arbitrary<RuleSet> rules() {
            return Arbitraries.of(RULES);
        }

        @Provide
        Arbitrary<LocalDate> start() {
            var any = Arbitraries.longs()
                    .between(
                            LocalDate.of(2016, 1, 1).toEpochDay(),
                            LocalDate.of(2040, 12, 31).toEpochDay())
                    .map(LocalDate::ofEpochDay);
            var ends = any.map(day -> day.withDayOfMonth(day.lengthOfMonth()));
            return Arbitraries.oneOf(any, ends, Arbitraries.of(LocalDate.of(2028, 2, 29), LocalDate.of(2024, 2, 29)));
        }

        @Provide
        Arbitrary<BigDecimal> fte() {
            return Arbitraries.integers().between(30, 120).map(percent -> BigDecimal.valueOf(percent, 2));
        }

        @Provide
        Arbitrary<Plan> plan() {
            return Combinators.combine(
                            leave().list().ofMaxSize(4), change().list().ofMaxSize(4))
                    .as(Plan::new);
        }

        @Provide
        Arbitrary<LeaveAt> leave() {
            return Combinators.combine(
                            Arbitraries.integers().between(0, 1_900),
                            Arbitraries.integers().between(1, 250),
                            Arbitraries.integers().between(1, 100),
                            Arbitraries.of(true, false))
                    .as((from, days, percent, moves) -> new LeaveAt(from, days, BigDecimal.valueOf(percent, 2), moves));
        }

        private Arbitrary<HoursAt> change() {
            return Combinators.combine(Arbitraries.integers().between(0, 1_900), fte())
                    .as(HoursAt::new);
        }
    }

    /** Leave that begins some days after the start. */
    record LeaveAt(int from, int days, BigDecimal fraction, boolean milestonesMove) {

        Leave after(LocalDate start) {
            var first = start.plusDays(from);
            return new Leave(new Period(first, first.plusDays(days - 1L)), fraction, milestonesMove, start);
        }
    }

    /** Other hours some days after the start. */
    record HoursAt(int from, BigDecimal fte) {

        FteChange after(LocalDate start) {
            return new FteChange(start.plusDays(from), fte, start);
        }
    }

    /** All that happens to a trajectory. */
    record Plan(List<LeaveAt> leave, List<HoursAt> hours) {

        ScheduleFacts after(LocalDate start) {
            var events = Stream.<Event>concat(
                            leave.stream().map(one -> one.after(start)),
                            hours.stream().map(one -> one.after(start)))
                    .toArray(Event[]::new);
            return ScheduleFacts.startingOn(start).withEvents(events);
        }
    }

    @Property(tries = CASES)
    void full_time_without_leave_reproduces_the_plain_offsets(@ForAll RuleSet rules, @ForAll LocalDate start) {
        var schedule = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start));

        rules.everyMilestone()
                .filter(rule -> rule.base() == MilestoneEvent.START)
                .forEach(rule -> {
                    var plain = rule.offset().after(start);
                    assertThat(schedule.date(rule.event())).isEqualTo(rule.lastDay() ? plain.minusDays(1) : plain);
                });
    }

    @Property(tries = CASES)
    void leave_never_moves_a_date_earlier(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll Plan plan, @ForAll LeaveAt leave) {
        var facts = plan.after(start);
        var change = new ScheduleChange(
                MilestoneSchedule.of(rules, facts), MilestoneSchedule.of(rules, facts.plus(leave.after(start))));

        assertThat(change.lines()).allSatisfy(line -> assertThat(line.days()).isNotNegative());
    }

    @Property(tries = CASES)
    void leave_of_a_trajectory_at_full_time_moves_a_last_day_ahead_by_its_days_and_no_other(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll LeaveAt leave) {
        var plain = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start));
        var moved = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start).withEvents(leave.after(start)));
        var days = leave.fraction()
                .multiply(BigDecimal.valueOf(leave.days()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();

        for (var event : List.of(MilestoneEvent.FIRST_TERM_LAST_DAY, MilestoneEvent.LAST_DAY)) {
            var was = plain.date(event);
            var ahead = !was.isBefore(start.plusDays(leave.from()));
            assertThat(moved.date(event)).isEqualTo(ahead ? was.plusDays(days) : was);
        }
    }

    @Property(tries = CASES)
    void part_time_from_the_first_day_stretches_pro_rata(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll BigDecimal fte) {
        var schedule = MilestoneSchedule.of(
                rules, ScheduleFacts.startingOn(start).withEvents(new FteChange(start, fte, start)));

        var months = BigDecimal.valueOf(NOMINAL).divide(fte, 10, RoundingMode.HALF_UP);
        var end = schedule.date(MilestoneEvent.LAST_DAY).plusDays(1);
        var whole = months.setScale(0, RoundingMode.FLOOR).intValueExact();
        assertThat(end).isBetween(Months.after(start, whole), Months.after(start, whole + 1));
        if (months.stripTrailingZeros().scale() <= 0) {
            assertThat(end).isEqualTo(Months.after(start, whole));
        }
    }

    @Property(tries = CASES)
    void a_change_of_hours_stretches_only_what_is_left(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll Plan plan, @ForAll BigDecimal fte) {
        var from = start.plusMonths(20);
        var facts = new Plan(plan.leave(), List.of()).after(start);
        var change = new ScheduleChange(
                MilestoneSchedule.of(rules, facts),
                MilestoneSchedule.of(rules, facts.plus(new FteChange(from, fte, start))));
        var less = fte.compareTo(BigDecimal.ONE) < 0;

        for (var event : List.of(MilestoneEvent.PLAN_DUE, MilestoneEvent.TEACHING_ALLOWED_FROM)) {
            change.lines().stream()
                    .filter(line -> line.event() == event)
                    .filter(line -> !line.before().date().isAfter(from))
                    .forEach(line -> assertThat(line.moves()).as("%s", event).isFalse());
        }
        change.lines().stream()
                .filter(line -> line.event() == MilestoneEvent.LAST_DAY)
                .forEach(line ->
                        assertThat(line.days()).isEqualTo(less ? Math.abs(line.days()) : -Math.abs(line.days())));
    }

    /**
     * Calendar months differ in length: a span of whole months differs from as many mean ones by less than five days, before
     * and after the stretch.
     */
    @Property(tries = CASES)
    void what_is_left_after_a_change_of_hours_is_stretched_pro_rata_and_what_lies_behind_stays(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll LeaveAt day, @ForAll BigDecimal fte) {
        var from = start.plusDays(day.from());
        var plain = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start));
        var changed = MilestoneSchedule.of(
                rules, ScheduleFacts.startingOn(start).withEvents(new FteChange(from, fte, start)));

        rules.everyMilestone().filter(MilestoneRule::isAnchored).forEach(rule -> {
            var was = plain.date(rule.event());
            var end = rule.lastDay() ? was.plusDays(1) : was;
            if (end.isAfter(from)) {
                var left = ChronoUnit.DAYS.between(from, end) / fte.doubleValue();
                var now = rule.lastDay() ? changed.date(rule.event()).plusDays(1) : changed.date(rule.event());
                assertThat((double) ChronoUnit.DAYS.between(from, now))
                        .as("%s", rule.event())
                        .isCloseTo(left, within(5 + 5 / fte.doubleValue()));
            } else {
                assertThat(changed.date(rule.event())).as("%s", rule.event()).isEqualTo(was);
            }
        });
    }

    @Property(tries = CASES)
    void ends_of_months_clamp(@ForAll RuleSet rules, @ForAll LocalDate start) {
        var schedule = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start));

        var plan = schedule.date(MilestoneEvent.PLAN_DUE);

        assertThat(plan.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), plan.lengthOfMonth()));
        assertThat(schedule.date(MilestoneEvent.FIRST_TERM_LAST_DAY).plusDays(1))
                .isEqualTo(start.plusMonths(18));
    }

    @Property(tries = CASES)
    void the_notice_comes_before_the_last_day(@ForAll RuleSet rules, @ForAll LocalDate start, @ForAll Plan plan) {
        var schedule = MilestoneSchedule.of(rules, plan.after(start));

        assertThat(schedule.date(MilestoneEvent.DECIDE_BY)).isBefore(schedule.date(MilestoneEvent.NOTICE));
        assertThat(schedule.date(MilestoneEvent.NOTICE)).isBefore(schedule.date(MilestoneEvent.FIRST_TERM_LAST_DAY));
        assertThat(schedule.date(MilestoneEvent.FINAL_NOTICE)).isBefore(schedule.date(MilestoneEvent.LAST_DAY));
    }

    /** Among dates that the same leave moves: days among days, last days of the contract among themselves. */
    @Property(tries = CASES)
    void order_is_kept(@ForAll RuleSet rules, @ForAll LocalDate start, @ForAll Plan plan) {
        var plain = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start));
        var moved = MilestoneSchedule.of(rules, plan.after(start));
        var classes = rules.everyMilestone()
                .filter(MilestoneRule::isAnchored)
                .collect(Collectors.groupingBy(rule -> List.of(rule.event().isContractLastDay(), rule.lastDay())))
                .values();

        for (var rulesOfClass : classes) {
            var inOrder = rulesOfClass.stream()
                    .map(MilestoneRule::event)
                    .sorted(Comparator.comparing(plain::date))
                    .map(moved::date)
                    .toList();
            assertThat(inOrder).isSorted();
        }
    }

    @Property(tries = CASES)
    void what_is_granted_and_revoked_in_any_order_returns_every_date(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll Plan plan, @ForAll LeaveAt leave) {
        var facts = plan.after(start);
        var granted = leave.after(start);
        var all = new ArrayList<>(facts.plus(granted).events());

        all.addFirst(all.removeLast());
        assertThat(MilestoneSchedule.of(rules, facts.withEvents(all.toArray(Event[]::new)))
                        .dates())
                .as("granted first or last, the dates are the same")
                .isEqualTo(MilestoneSchedule.of(rules, facts.plus(granted)).dates());

        all.remove(granted);
        assertThat(MilestoneSchedule.of(rules, facts.withEvents(all.toArray(Event[]::new)))
                        .dates())
                .isEqualTo(MilestoneSchedule.of(rules, facts).dates());
    }

    @Property(tries = CASES)
    void hours_that_do_not_change_change_nothing(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll Plan plan, @ForAll LeaveAt day) {
        var facts = plan.after(start);
        var schedule = MilestoneSchedule.of(rules, facts);
        var from = start.plusDays(day.from());

        var same = MilestoneSchedule.of(rules, facts.plus(new FteChange(from, schedule.fteOn(from), start)));

        assertThat(same.dates()).isEqualTo(schedule.dates());
    }

    @Property(tries = CASES)
    void a_signed_last_day_counts_no_leave_twice(
            @ForAll RuleSet rules, @ForAll LocalDate start, @ForAll LeaveAt before, @ForAll LeaveAt after) {
        var first = MilestoneSchedule.of(rules, ScheduleFacts.startingOn(start).withEvents(before.after(start)));
        var agreed = first.date(MilestoneEvent.FIRST_TERM_LAST_DAY);
        var signedOn = start.plusDays(1);
        var signed = ScheduleFacts.startingOn(start)
                .withTerms(new ContractTerm(start, agreed, signedOn, BigDecimal.ONE))
                .withEvents(before.after(start));
        assertThat(MilestoneSchedule.of(rules, signed).date(MilestoneEvent.FIRST_TERM_LAST_DAY))
                .isEqualTo(agreed);

        var later = after.after(start);
        var grantedLater = new Leave(later.period(), later.fraction(), later.milestonesMove(), signedOn.plusDays(1));
        var expected = TimelineArithmetic.afterLeave(grantedLater, agreed);
        assertThat(MilestoneSchedule.of(rules, signed.plus(grantedLater)).date(MilestoneEvent.FIRST_TERM_LAST_DAY))
                .isEqualTo(expected);
    }
}
