package nl.traject.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Everything a university could decide differently, in one version. It belongs to a programme; which version holds is
 * decided by {@link #effectiveFrom()}. Each rule says where it is written and how well that is known.
 *
 * @param code short name, the same in all versions, such as {@code ILLC}
 * @param version name of this version, such as {@code 2025.2}
 * @param effectiveFrom first day on which this version holds
 * @param milestones every dated event but the contract's last days, which follow from the timeline
 */
public record RuleSet(
        String code,
        String version,
        LocalDate effectiveFrom,
        Label title,
        Timeline timeline,
        List<MilestoneRule> milestones,
        List<LeaveKind> leaveKinds,
        Team team,
        Plan plan,
        Evaluation evaluation,
        Education education,
        Teaching teaching,
        Thresholds checks) {

    public RuleSet {
        milestones = List.copyOf(milestones);
        leaveKinds = List.copyOf(leaveKinds);
    }

    /** The milestones and the two last days of the contract. */
    Stream<MilestoneRule> everyMilestone() {
        return Stream.concat(
                milestones.stream(),
                Stream.of(
                        lastDay(MilestoneEvent.FIRST_TERM_LAST_DAY, timeline.firstTermMonths),
                        lastDay(MilestoneEvent.LAST_DAY, timeline.nominalMonths)));
    }

    private static MilestoneRule lastDay(MilestoneEvent event, Rule<Integer> months) {
        return new MilestoneRule(
                event, MilestoneEvent.START, Offset.months(months.value), true, true, months.source, months.confidence);
    }

    /** A value with the place where it is written. */
    public record Rule<T>(T value, String source, Confidence confidence) {}

    /** What a thing is called in the two languages of the application. */
    public record Label(String en, String nl) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("nl") ? nl : en;
        }
    }

    /** Smallest and largest number, both allowed. */
    public record Range(int from, int to) {

        public boolean contains(int number) {
            return number >= from && number <= to;
        }
    }

    /** Who has a say in plans and decisions. */
    public enum Party {
        CANDIDATE,
        PROMOTOR,
        SECOND_SUPERVISOR,
        PROGRAMME_DIRECTOR
    }

    /**
     * The contract on the time axis.
     *
     * @param nominalMonths full length at full time
     * @param firstTermMonths length of the first contract
     * @param fullTimeHours contract hours a week at 1.0 fte
     * @param milestonesMove whether milestones move with granted leave and changed hours at all
     */
    public record Timeline(
            Rule<Integer> nominalMonths,
            Rule<Integer> firstTermMonths,
            Rule<BigDecimal> fullTimeHours,
            Rule<Boolean> milestonesMove) {}

    /** Whether leave extends the contract. */
    public enum Entitlement {
        /** By right, when the candidate asks for it. */
        RIGHT,
        /** The employer may grant it. */
        MAY,
        /** Not by default. */
        NONE
    }

    /**
     * A kind of leave and what it does to the dates.
     *
     * @param usualDays calendar days it usually takes, when there is a usual length
     * @param minimumDays calendar days below which it extends nothing
     */
    public record LeaveKind(
            String code,
            Label label,
            Entitlement extension,
            boolean milestonesMove,
            @Nullable Integer usualDays,
            @Nullable Integer minimumDays,
            String source,
            Confidence confidence) {}

    /** Size and shape of a supervision team; a team outside it is warned about, not refused. */
    public record Team(Rule<Range> people, Rule<Range> promotors, Rule<Boolean> secondSupervisor) {}

    /**
     * Who agrees to a plan.
     *
     * @param parties all who have to agree
     * @param askedLast those of them who are asked once the others agreed
     */
    public record Plan(Rule<List<Party>> parties, Rule<List<Party>> askedLast) {}

    /** A criterion of the evaluation, or a level on it. */
    public record Named(String code, Label label) {}

    /**
     * The 18-month evaluation; its dates stand among the milestones.
     *
     * @param criteria what is assessed
     * @param levels the levels, lowest first
     * @param responseDays days the candidate has to respond to a decision
     * @param observer whether an observer has to be proposed
     * @param observersView whether the decision waits for the observer's view, unless a reason is given
     * @param approvals who approves the decision after the first promotor made it
     */
    public record Evaluation(
            Rule<List<Named>> criteria,
            Rule<List<Named>> levels,
            Rule<Integer> responseDays,
            Rule<Boolean> observer,
            Rule<Boolean> observersView,
            Rule<List<Party>> approvals) {}

    /** What has to be earned, in total and by category, and what nobody may leave out. */
    public record Education(Rule<Ects> total, List<CategoryMinimum> categories, List<MandatoryItem> mandatory) {

        public Education {
            categories = List.copyOf(categories);
            mandatory = List.copyOf(mandatory);
        }
    }

    /** The kinds of training that a minimum may be set for; the educational plan has the same. */
    public enum TrainingKind {
        COURSE,
        SCHOOL,
        CONFERENCE,
        WORKSHOP,
        SEMINAR,
        VISIT,
        INTEGRITY,
        LANGUAGE,
        CAREER,
        TEACHING_QUALIFICATION,
        SERVICE
    }

    /** Least number of credits in a kind of training. */
    public record CategoryMinimum(TrainingKind code, Label label, Ects minimum, String source, Confidence confidence) {}

    /**
     * Training everybody takes.
     *
     * @param dueYear year of the trajectory, counted from 1, by whose last day it is done
     */
    public record MandatoryItem(String code, Label label, int dueYear, String source, Confidence confidence) {}

    /**
     * How much teaching, and when; the free months stand among the milestones.
     *
     * @param coursesPerYear most bachelor and master courses in an academic year; none: no such rule
     * @param hoursPerCourse most hours for one course; none: no such rule
     * @param hoursPerYear contract hours a year at 1.0 fte
     * @param usualSharePercent usual share of the contract hours
     * @param overrunPercent worked hours this far above the plan call for a conversation
     */
    public record Teaching(
            @Nullable Rule<Integer> coursesPerYear,
            @Nullable Rule<Hours> hoursPerCourse,
            Rule<Hours> hoursPerYear,
            Rule<Range> usualSharePercent,
            Rule<Integer> overrunPercent) {}

    /**
     * From when a check is due or late. All are distances, none negative.
     *
     * @param evaluationDueBefore before the evaluation
     * @param evaluationAmberBeforeNotice due without a decision, before the notice date
     * @param evaluationRedBeforeNotice late without a decision, before the notice date
     * @param noticeDueBefore before the notice date
     * @param creditsLateBelow late when more than this below pace
     * @param mandatoryPlannedBefore due when not planned, before the item's date
     * @param planDueBefore before the plan's date
     * @param reviewDueAfter after the last review of the plan
     * @param reviewLateAfter after the last review of the plan
     * @param reportDueBefore before the report's date
     * @param activityDueAfter after the last log entry or meeting
     * @param activityLateAfter after the last log entry or meeting
     */
    public record Thresholds(
            Offset evaluationDueBefore,
            Offset evaluationAmberBeforeNotice,
            Offset evaluationRedBeforeNotice,
            Offset noticeDueBefore,
            Ects creditsLateBelow,
            Offset mandatoryPlannedBefore,
            Offset planDueBefore,
            Offset reviewDueAfter,
            Offset reviewLateAfter,
            Offset reportDueBefore,
            Offset activityDueAfter,
            Offset activityLateAfter,
            String source,
            Confidence confidence) {}
}
