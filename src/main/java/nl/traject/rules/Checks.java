package nl.traject.rules;

import static nl.traject.rules.MilestoneEvent.EVALUATION;
import static nl.traject.rules.MilestoneEvent.EVALUATION_OPENS;
import static nl.traject.rules.MilestoneEvent.FINAL_NOTICE;
import static nl.traject.rules.MilestoneEvent.FIRST_TERM_LAST_DAY;
import static nl.traject.rules.MilestoneEvent.NINE_MONTH_REPORT;
import static nl.traject.rules.MilestoneEvent.NOTICE;
import static nl.traject.rules.MilestoneEvent.PLAN_DUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import nl.traject.shared.Ects;
import nl.traject.shared.Months;
import org.jspecify.annotations.Nullable;

/**
 * Turns plain facts of one trajectory into check facts, by the thresholds of its rule set. The dates are exact for
 * every day from the computation on, until an input changes.
 */
public final class Checks {

    private final MilestoneSchedule schedule;
    private final RuleSet.Thresholds thresholds;

    public Checks(MilestoneSchedule schedule) {
        this.schedule = schedule;
        thresholds = schedule.rules().checks();
    }

    /** Part of a person in the supervision team. */
    public enum Part {
        PROMOTOR,
        /** Co-promotor or daily supervisor. */
        OTHER
    }

    /**
     * A member of the supervision team.
     *
     * @param to last day; none while it is open
     * @param second marked as the second supervisor
     */
    public record Member(
            Part part, LocalDate from, @Nullable LocalDate to, boolean second) {

        boolean isThere(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /**
     * A mandatory item and how far it is.
     *
     * @param planned stands in the ledger with a planned date
     * @param doneOn the day it was credited; none while it is not
     */
    public record Mandatory(
            String code, boolean planned, @Nullable LocalDate doneOn) {}

    /**
     * Missing from the day on which the team is too small or lacks a promotor or second supervisor; due, as a warning,
     * while it is too large. Looks at the first such stretch of days that has not ended by {@code asOf}.
     */
    public CheckFact team(Collection<Member> members, LocalDate asOf) {
        var people = schedule.rules().team().people().value();
        var team = new TeamHistory(schedule.rules().team(), members, schedule.start());
        var fact = fact(Check.TEAM, "team.people").applies(schedule.start());
        team.firstIncomplete(asOf)
                .ifPresentOrElse(
                        gap -> fact.due(gap.from())
                                .late(gap.from(), CheckState.MISSING)
                                .met(gap.endedOn()),
                        () -> team.firstTooLarge(asOf)
                                .ifPresent(gap -> fact.due(gap.from()).met(gap.endedOn())));
        var size = team.sizeOn(asOf);
        return fact.figure(BigDecimal.valueOf(size), CheckFact.Unit.PEOPLE)
                .because("team", size, people.from(), people.to());
    }

    /**
     * A proposed plan that is not agreed.
     *
     * @param number of the version
     * @param on the day it was proposed
     * @param waitsFor names of who has not answered
     */
    public record OpenPlan(int number, LocalDate on, String waitsFor) {}

    /**
     * Due some days before the plan's date, late from the day after it, until a version is in force.
     *
     * @param inForceFrom since when the first version was in force; none while no version ever was
     * @param open what waits for agreement
     */
    public CheckFact plan(@Nullable LocalDate inForceFrom, @Nullable OpenPlan open) {
        var on = dateOf(PLAN_DUE);
        if (on == null) {
            return fact(Check.PLAN, "milestones").because("none");
        }
        var due = thresholds.planDueBefore().before(on);
        var fact = fact(Check.PLAN, "checks.planDueBefore")
                .applies(inForceFrom == null ? due : earlier(due, inForceFrom))
                .due(due)
                .late(on.plusDays(1), CheckState.LATE)
                .met(inForceFrom);
        if (inForceFrom != null) {
            return fact.because("plan.met", on, inForceFrom);
        }
        return open == null
                ? fact.because("plan.none", on)
                : fact.because("plan.waits", on, open.number, open.on, open.waitsFor);
    }

    /**
     * Counted from the day the plan in force was last looked at; not asked before there is one.
     *
     * @param reviewedOn the day it came in force, or the team kept it as it is
     * @param open what waits for agreement
     */
    public CheckFact planReview(@Nullable LocalDate reviewedOn, @Nullable OpenPlan open) {
        if (reviewedOn == null) {
            return fact(Check.PLAN_REVIEW, "checks.reviewLateAfter").because("plan_review.none");
        }
        var fact = fact(Check.PLAN_REVIEW, "checks.reviewLateAfter")
                .applies(reviewedOn)
                .due(thresholds.reviewDueAfter().after(reviewedOn))
                .late(thresholds.reviewLateAfter().after(reviewedOn).plusDays(1), CheckState.LATE);
        return open == null
                ? fact.because("plan_review.last", reviewedOn)
                : fact.because("plan_review.waits", reviewedOn, open.number, open.on, open.waitsFor);
    }

    /** Due some weeks before the report's date, late from the day after it. */
    public CheckFact report(@Nullable LocalDate filedOn) {
        var on = dateOf(NINE_MONTH_REPORT);
        if (on == null) {
            return fact(Check.REPORT, "milestones").because("none");
        }
        var due = thresholds.reportDueBefore().before(on);
        return fact(Check.REPORT, "checks.reportDueBefore")
                .applies(filedOn == null ? due : earlier(due, filedOn))
                .due(due)
                .late(on.plusDays(1), CheckState.LATE)
                .met(filedOn)
                .because(filedOn == null ? "report.open" : "report.met", on, filedOn);
    }

    /**
     * Due some weeks before the evaluation or some more before the notice date, late from the day after the
     * evaluation or some weeks before the notice date; the earlier of the two counts.
     */
    public CheckFact evaluation(@Nullable LocalDate decidedOn) {
        var on = schedule.date(EVALUATION);
        var notice = schedule.date(NOTICE);
        var due = earlier(
                thresholds.evaluationDueBefore().before(on),
                thresholds.evaluationAmberBeforeNotice().before(notice));
        return fact(Check.EVALUATION, "checks.evaluationRedBeforeNotice")
                .applies(earlier(due, schedule.date(EVALUATION_OPENS)))
                .due(due)
                .late(
                        earlier(
                                on.plusDays(1),
                                thresholds.evaluationRedBeforeNotice().before(notice)),
                        CheckState.LATE)
                .met(decidedOn)
                .because(decidedOn == null ? "evaluation.open" : "evaluation.met", on, notice, decidedOn);
    }

    /**
     * Due from the decision or some weeks before the notice date, late from the notice date, for the term that ends
     * next. Once the first term's notice is given and the continuation signed, it is the last term's date that
     * counts.
     *
     * @param decidedOn the day the evaluation was decided
     * @param givenOn the day the first term's notice was given
     * @param finalGivenOn the day the last term's notice was given
     * @param asOf the day of the computation; a first term that ended before it is no longer asked about
     */
    public CheckFact notice(
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate finalGivenOn,
            LocalDate asOf) {
        var first = schedule.date(NOTICE);
        var firstDue = thresholds.noticeDueBefore().before(first);
        if (decidedOn != null) {
            firstDue = earlier(firstDue, decidedOn);
        }
        var last = dateOf(FINAL_NOTICE);
        var firstIsOver = givenOn != null || schedule.date(FIRST_TERM_LAST_DAY).isBefore(asOf);
        if (schedule.isContinued() && firstIsOver && last != null) {
            return fact(Check.NOTICE, "checks.noticeDueBefore")
                    .applies(firstDue)
                    .due(thresholds.noticeDueBefore().before(last))
                    .late(last, CheckState.LATE)
                    .met(finalGivenOn)
                    .because(finalGivenOn == null ? "notice.next" : "notice.met", last, finalGivenOn);
        }
        return fact(Check.NOTICE, "checks.noticeDueBefore")
                .applies(firstDue)
                .due(firstDue)
                .late(first, CheckState.LATE)
                .met(givenOn)
                .because(givenOn == null ? "notice.open" : "notice.met", first, givenOn);
    }

    /**
     * Pace: after n of N months, n/N of all the credits. Due from the day on which the credited sum falls below pace,
     * late from the day on which it is more than the tolerance below.
     */
    public CheckFact ecPace(Ects credited) {
        var total = schedule.rules().education().total().value();
        return fact(Check.EC_PACE, "education.total")
                .applies(schedule.start())
                .due(paceExceeds(credited.value(), total))
                .late(
                        paceExceeds(
                                credited.value()
                                        .add(thresholds.creditsLateBelow().value()),
                                total),
                        CheckState.LATE)
                .figure(credited.value(), CheckFact.Unit.EC)
                .because("ec_pace", credited.value(), total.value(), schedule.months());
    }

    /** Credits that pace asks for on a day, rounded to tenths for showing; nothing is decided by the rounded figure. */
    public Ects expectedCredits(LocalDate today) {
        var total = schedule.rules().education().total().value().value();
        return new Ects(total.multiply(BigDecimal.valueOf(schedule.completedMonths(today)))
                .divide(BigDecimal.valueOf(schedule.months()), 1, RoundingMode.HALF_UP));
    }

    /**
     * Due when an item is not planned within a year of its date, missing when it is not done by then. An item that the
     * rule set asks for and that is not among the given ones counts as neither planned nor done.
     */
    public CheckFact mandatory(Collection<Mandatory> items) {
        var open = new ArrayList<String>();
        var due = new TreeSet<LocalDate>();
        var late = new TreeSet<LocalDate>();
        for (var asked : schedule.rules().education().mandatory()) {
            var on = MilestoneEvent.mandatoryOfYear(asked.dueYear())
                    .flatMap(schedule::find)
                    .map(DueDate::date);
            var given = items.stream()
                    .filter(item -> item.code.equals(asked.code()))
                    .toList();
            if (on.isEmpty() || given.stream().anyMatch(item -> item.doneOn != null)) {
                continue;
            }
            open.add(asked.code());
            late.add(on.get().plusDays(1));
            if (given.stream().noneMatch(Mandatory::planned)) {
                due.add(thresholds.mandatoryPlannedBefore().before(on.get()));
            }
        }
        return fact(Check.MANDATORY, "education.mandatory")
                .applies(schedule.start())
                .due(due.isEmpty() ? null : due.first())
                .late(late.isEmpty() ? null : late.first(), CheckState.MISSING)
                .figure(BigDecimal.valueOf(open.size()), CheckFact.Unit.ITEMS)
                .because(open.isEmpty() ? "mandatory.met" : "mandatory.open", open.size());
    }

    /** Breached from the day on which a duty that breaks a rule was recorded, unless its reason was accepted. */
    public CheckFact teaching(Collection<TeachingRules.Duty> duties) {
        var breaking = TeachingRules.breaches(schedule, duties).stream()
                .map(TeachingRules.Breach::duty)
                .filter(duty -> !duty.accepted())
                .distinct()
                .toList();
        var since = breaking.stream()
                .map(TeachingRules.Duty::enteredOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return fact(Check.TEACHING, "teaching")
                .applies(since == null ? schedule.start() : earlier(since, schedule.start()))
                .due(since)
                .late(since, CheckState.BREACHED)
                .figure(BigDecimal.valueOf(breaking.size()), CheckFact.Unit.DUTIES)
                .because(breaking.isEmpty() ? "teaching.met" : "teaching.broken", breaking.size());
    }

    /** Counted from the last log entry or confirmed meeting, from the start when there is none. */
    public CheckFact activity(@Nullable LocalDate lastOn) {
        var last = lastOn == null ? schedule.start() : later(lastOn, schedule.start());
        return fact(Check.ACTIVITY, "checks.activityLateAfter")
                .applies(schedule.start())
                .due(thresholds.activityDueAfter().after(last))
                .late(thresholds.activityLateAfter().after(last).plusDays(1), CheckState.LATE)
                .because(lastOn == null ? "activity.none" : "activity.last", last);
    }

    /** Due, never late, while a topic that is worked on has no ground truth; since when is given for each of them. */
    public CheckFact groundTruth(Collection<LocalDate> withoutSince) {
        return fact(Check.GROUND_TRUTH, "checks")
                .applies(schedule.start())
                .due(withoutSince.stream().min(Comparator.naturalOrder()).orElse(null))
                .figure(BigDecimal.valueOf(withoutSince.size()), CheckFact.Unit.TOPICS)
                .because(withoutSince.isEmpty() ? "ground_truth.met" : "ground_truth.open", withoutSince.size());
    }

    /**
     * Due, never late, from the beginning of the academic year by whose end the plan in force expects more papers than are
     * planned or written; the figure is how many it lacks by then. Not asked while no plan in force expects a paper.
     *
     * @param expected none while no plan is in force
     * @param papers how many stand in the list, from the first plan of one on
     */
    public CheckFact outputs(@Nullable ExpectedPapers expected, int papers) {
        var fact = fact(Check.OUTPUTS, "checks");
        if (expected == null || expected.years().isEmpty()) {
            return fact.because("outputs.none");
        }
        fact.applies(expected.since());
        var year = expected.firstShortOf(papers).orElse(null);
        if (year == null) {
            return fact.figure(BigDecimal.ZERO, CheckFact.Unit.PAPERS)
                    .because("outputs.met", expected.version(), expected.years().size(), papers);
        }
        var wanted = expected.by(year);
        return fact.due(later(year.period().from(), expected.since()))
                .figure(BigDecimal.valueOf(wanted - papers), CheckFact.Unit.PAPERS)
                .because("outputs.open", expected.version(), wanted, year, papers);
    }

    /** The first day on which pace asks for more than this; none when it never does. */
    private @Nullable LocalDate paceExceeds(BigDecimal credits, Ects total) {
        if (credits.compareTo(total.value()) >= 0) {
            return null;
        }
        var month = credits.multiply(BigDecimal.valueOf(schedule.months()))
                        .divideToIntegralValue(total.value())
                        .intValueExact()
                + 1;
        return Months.after(schedule.start(), month);
    }

    private @Nullable LocalDate dateOf(MilestoneEvent event) {
        return schedule.find(event).map(DueDate::date).orElse(null);
    }

    private CheckFactBuilder fact(Check check, String ruleKey) {
        return new CheckFactBuilder(schedule.rules(), check, ruleKey);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
