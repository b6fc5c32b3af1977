package nl.traject.teaching;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.traject.rules.AcademicYear;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.rules.TeachingRules;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.shared.Hours;
import nl.traject.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * All teaching of a trajectory against the rules, on one day.
 *
 * @param allowedFrom  first day on which teaching is allowed, or null when the rule set does not say
 * @param allowedUntil last such day, or null likewise
 * @param years        academic years from the start to the last day, each with its duties
 * @param breaches     every broken rule, with an accepted reason or without
 * @param contractHours contract hours from the start to today
 */
public record TeachingOverview(
        RuleSet rules,
        LocalDate start,
        LocalDate end,
        LocalDate today,
        @Nullable LocalDate allowedFrom,
        @Nullable LocalDate allowedUntil,
        List<TeachingYear> years,
        List<Breach> breaches,
        Hours contractHours) {

    public TeachingOverview {
        years = List.copyOf(years);
        breaches = List.copyOf(breaches);
    }

    /** Takes stock on a day. */
    public static TeachingOverview on(LocalDate today, MilestoneSchedule schedule, Collection<Duty> duties) {
        var end = schedule.date(MilestoneEvent.LAST_DAY);
        return new TeachingOverview(
                schedule.rules(),
                schedule.start(),
                end,
                today,
                dateOf(schedule, MilestoneEvent.TEACHING_ALLOWED_FROM),
                dateOf(schedule, MilestoneEvent.NO_TEACHING_AFTER),
                years(schedule, end, duties),
                DutyRules.breaches(schedule, duties),
                today.isBefore(schedule.start())
                        ? Hours.ZERO
                        : TeachingRules.contractHours(schedule, new Period(schedule.start(), today)));
    }

    private static List<TeachingYear> years(MilestoneSchedule schedule, LocalDate end, Collection<Duty> duties) {
        var byYear = duties.stream()
                .sorted(comparing((Duty duty) -> duty.plan().firstDay()).thenComparing(DutyRules::reference))
                .collect(groupingBy(
                        duty -> AcademicYear.of(duty.plan().firstDay()),
                        TreeMap::new,
                        toList()));
        IntStream.rangeClosed(
                        AcademicYear.of(schedule.start()).start(),
                        AcademicYear.of(end).start())
                .mapToObj(AcademicYear::new)
                .forEach(year -> byYear.putIfAbsent(year, List.of()));
        return byYear.entrySet().stream()
                .map(entry -> new TeachingYear(
                        entry.getKey(),
                        entry.getValue(),
                        TeachingRules.contractHours(schedule, entry.getKey().period())))
                .toList();
    }

    private static @Nullable LocalDate dateOf(MilestoneSchedule schedule, MilestoneEvent event) {
        return schedule.find(event).map(DueDate::date).orElse(null);
    }

    public List<Duty> duties() {
        return years.stream().flatMap(year -> year.duties().stream()).toList();
    }

    public Hours worked() {
        return Hours.sum(years.stream().map(TeachingYear::worked).toList());
    }

    /** Worked hours in percent of the contract hours so far, with one decimal. */
    public BigDecimal shareSoFar() {
        return TeachingYear.percent(worked(), contractHours);
    }

    /** The year that today is in. */
    public Optional<TeachingYear> thisYear() {
        return years.stream()
                .filter(year -> year.year().equals(AcademicYear.of(today)))
                .findFirst();
    }

    /** The rules that a duty breaks. */
    public List<Breach> breachesOf(Duty duty) {
        return breaches.stream()
                .filter(breach -> breach.duty().reference().equals(DutyRules.reference(duty)))
                .toList();
    }

    /** The most hours that one course counts; zero without courses. */
    public Hours mostForOneCourse() {
        return duties().stream()
                .filter(duty -> duty.plan().role().isCourse() && duty.status() != DutyStatus.CANCELLED)
                .map(Duty::counted)
                .max(comparing(Hours::value))
                .orElse(Hours.ZERO);
    }

    /** The duty whose weeks are being filled in, or the agreed one that has begun. */
    public Optional<Duty> current() {
        return duties().stream()
                .filter(duty -> duty.status() == DutyStatus.RUNNING
                        || (duty.status() == DutyStatus.AGREED && !duty.plan().firstDay().isAfter(today)))
                .reduce((earlier, later) -> later);
    }
}
