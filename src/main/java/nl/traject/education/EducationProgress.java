package nl.traject.education;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.traject.rules.Checks;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.shared.Ects;
import nl.traject.shared.Months;

/**
 * The educational plan against what the rule set requires, on one day.
 *
 * @param start   first day of the trajectory
 * @param end     last day in force
 * @param months  whole months between the two, more than the nominal ones at part time
 * @param pace    what the months that have passed ask for, spread evenly
 * @param entries every item, by the day it ends
 */
public record EducationProgress(
        RuleSet rules,
        LocalDate start,
        LocalDate end,
        int months,
        LocalDate today,
        Ects pace,
        List<Entry> entries,
        List<Mandatory> mandatory) {

    public EducationProgress {
        entries = List.copyOf(entries);
        mandatory = List.copyOf(mandatory);
    }

    /** Takes stock on a day. */
    public static EducationProgress on(LocalDate today, MilestoneSchedule schedule, Collection<Entry> entries) {
        var sorted = entries.stream()
                .sorted(comparing(Entry::to).thenComparing(entry -> entry.id().value()))
                .toList();
        var mandatory = schedule.rules().education().mandatory().stream()
                .map(rule -> mandatory(rule, schedule, sorted))
                .toList();
        return new EducationProgress(
                schedule.rules(),
                schedule.start(),
                schedule.date(MilestoneEvent.LAST_DAY),
                schedule.months(),
                today,
                new Checks(schedule).expectedCredits(today),
                sorted,
                mandatory);
    }

    private static Mandatory mandatory(
            RuleSet.MandatoryItem rule, MilestoneSchedule schedule, Collection<Entry> entries) {
        var due = MilestoneEvent.mandatoryOfYear(rule.dueYear())
                .flatMap(schedule::find)
                .map(DueDate::date);
        var plannedBy =
                due.map(date -> schedule.rules().checks().mandatoryPlannedBefore().before(date));
        var furthest = entries.stream()
                .filter(entry ->
                        rule.code().equals(entry.mandatory()) && entry.status().isInPlan())
                .max(comparing(Entry::status));
        return new Mandatory(rule, due.orElse(null), plannedBy.orElse(null), furthest.orElse(null));
    }

    public Ects required() {
        return rules.education().total().value();
    }

    public Ects credited() {
        return sum(entry -> entry.status() == ItemStatus.CREDITED);
    }

    /** Credited in a category of the rule set. */
    public Ects credited(String category) {
        return sum(entry -> entry.status() == ItemStatus.CREDITED
                && entry.category().name().equals(category));
    }

    /** Completed, not yet credited. */
    public Ects waiting() {
        return sum(entry -> entry.status() == ItemStatus.COMPLETED);
    }

    /** Credited, and all that is still in the plan. */
    public Ects withPlanned() {
        return sum(entry -> entry.status().isInPlan());
    }

    /** Credits of some of the items. */
    public Ects sum(Predicate<Entry> which) {
        return Ects.sum(entries.stream().filter(which).map(Entry::credits).toList());
    }

    public int count(Predicate<Entry> which) {
        return (int) entries.stream().filter(which).count();
    }

    /** The mandatory items, what needs doing first and what is done last. */
    public List<Mandatory> mandatoryByUrgency() {
        Comparator<Mandatory> order = comparing(Mandatory::isDone)
                .thenComparing(Mandatory::isPlanned)
                .thenComparing(Mandatory::due, nullsLast(Comparator.naturalOrder()));
        return mandatory.stream().sorted(order).toList();
    }

    public int mandatoryDone() {
        return (int) mandatory.stream().filter(Mandatory::isDone).count();
    }

    /** Year of the trajectory in which an item ends, counted from 1. */
    public int yearOf(Entry entry) {
        return 1 + Months.completeBetween(start, entry.to()) / 12;
    }
}
