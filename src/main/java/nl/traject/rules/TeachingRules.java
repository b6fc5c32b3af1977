package nl.traject.rules;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.traject.shared.Hours;
import nl.traject.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which teaching duties break a rule, and how many contract hours they are a share of. */
public final class TeachingRules {

    private TeachingRules() {}

    /**
     * A duty, as far as the rules look at it.
     *
     * @param reference what the duty is known by; returned with a breach
     * @param course a bachelor or master course; guest lectures and thesis supervision are not
     * @param worked hours worked so far; they count instead of the planned ones when they are more
     * @param enteredOn the day it was recorded, from which a breach is known
     * @param accepted a reason for breaking the rules was accepted
     */
    public record Duty(
            String reference,
            Period period,
            boolean course,
            Hours planned,
            Hours worked,
            LocalDate enteredOn,
            boolean accepted) {

        Hours counted() {
            return worked.isMoreThan(planned) ? worked : planned;
        }
    }

    /** The rule that a duty breaks. */
    public enum Kind {
        /** One course more in an academic year than allowed. */
        TOO_MANY_COURSES,
        /** More hours for one course than allowed. */
        TOO_MANY_HOURS,
        /** Begins in the free first months. */
        TOO_EARLY,
        /** Ends in the free last months. */
        TOO_LATE
    }

    /**
     * A duty that breaks a rule.
     *
     * @param figure the courses or hours there are; none for a date
     * @param limit the courses or hours allowed; none for a date
     * @param limitDate first or last day allowed; none for an amount
     */
    public record Breach(
            Duty duty,
            Kind kind,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal limit,
            @Nullable LocalDate limitDate) {}

    /**
     * Every broken rule, accepted or not, in the order of the duties' first days. Of the courses of one academic year
     * those that were entered first are allowed and those after them break the rule: whoever enters one too many has to
     * say why, wherever in the year it lies.
     */
    public static List<Breach> breaches(MilestoneSchedule schedule, Collection<Duty> duties) {
        var teaching = schedule.rules().teaching();
        var coursesPerYear = teaching.coursesPerYear();
        var hoursPerCourse = teaching.hoursPerCourse();
        var allowedFrom = schedule.find(MilestoneEvent.TEACHING_ALLOWED_FROM).map(DueDate::date);
        var allowedUntil = schedule.find(MilestoneEvent.NO_TEACHING_AFTER).map(DueDate::date);
        var courses = numberOfYear(duties);
        var breaches = new ArrayList<Breach>();

        for (var duty : inOrder(duties)) {
            if (duty.course && coursesPerYear != null) {
                var number = courses.getOrDefault(duty.reference, 0);
                if (number > coursesPerYear.value()) {
                    breaches.add(amount(duty, Kind.TOO_MANY_COURSES, number, coursesPerYear.value()));
                }
            }
            if (duty.course && hoursPerCourse != null && duty.counted().isMoreThan(hoursPerCourse.value())) {
                breaches.add(new Breach(
                        duty,
                        Kind.TOO_MANY_HOURS,
                        duty.counted().value(),
                        hoursPerCourse.value().value(),
                        null));
            }
            allowedFrom
                    .filter(day -> duty.period.from().isBefore(day))
                    .ifPresent(day -> breaches.add(new Breach(duty, Kind.TOO_EARLY, null, null, day)));
            allowedUntil
                    .filter(day -> duty.period.to().isAfter(day))
                    .ifPresent(day -> breaches.add(new Breach(duty, Kind.TOO_LATE, null, null, day)));
        }
        return breaches;
    }

    /**
     * Contract hours in a period: each day is its share of its academic year's hours, at the hours in force on it. Days
     * before the start and after the last day count for nothing; leave is not taken off.
     */
    public static Hours contractHours(MilestoneSchedule schedule, Period period) {
        var hoursPerYear = schedule.rules().teaching().hoursPerYear().value().value();
        var first = period.from().isBefore(schedule.start()) ? schedule.start() : period.from();
        var lastDay = schedule.date(MilestoneEvent.LAST_DAY);
        var last = period.to().isAfter(lastDay) ? lastDay : period.to();
        var years = BigDecimal.ZERO;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var daysOfYear = BigDecimal.valueOf(AcademicYear.of(day).period().days());
            years = years.add(schedule.fteOn(day).divide(daysOfYear, 12, RoundingMode.HALF_UP));
        }
        return new Hours(years.multiply(hoursPerYear).setScale(2, RoundingMode.HALF_UP));
    }

    /** The how manieth course of its academic year each one is, as they were entered. */
    private static Map<String, Integer> numberOfYear(Collection<Duty> duties) {
        var years = new HashMap<AcademicYear, Integer>();
        var numbers = new HashMap<String, Integer>();
        duties.stream()
                .filter(Duty::course)
                .sorted(comparing(Duty::enteredOn)
                        // Numbers in their order, and what has none yet after all of them.
                        .thenComparing(duty -> duty.reference.length())
                        .thenComparing(Duty::reference))
                .forEach(duty ->
                        numbers.put(duty.reference, years.merge(AcademicYear.of(duty.period.from()), 1, Integer::sum)));
        return numbers;
    }

    private static List<Duty> inOrder(Collection<Duty> duties) {
        return duties.stream()
                .sorted(comparing((Duty duty) -> duty.period.from()).thenComparing(Duty::reference))
                .toList();
    }

    private static Breach amount(Duty duty, Kind kind, int figure, int limit) {
        return new Breach(duty, kind, BigDecimal.valueOf(figure), BigDecimal.valueOf(limit), null);
    }
}
