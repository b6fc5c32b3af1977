package nl.traject.teaching;

import static nl.traject.teaching.DutyStatus.AGREED;
import static nl.traject.teaching.DutyStatus.CANCELLED;
import static nl.traject.teaching.DutyStatus.DONE;
import static nl.traject.teaching.DutyStatus.PROPOSED;
import static nl.traject.teaching.DutyStatus.RUNNING;
import static nl.traject.teaching.TeachingRefusal.DUTY_ALREADY_ACCEPTED;
import static nl.traject.teaching.TeachingRefusal.DUTY_ALREADY_OVER;
import static nl.traject.teaching.TeachingRefusal.DUTY_CANCELLED_WITH_REASON;
import static nl.traject.teaching.TeachingRefusal.DUTY_NOT_AGREED;
import static nl.traject.teaching.TeachingRefusal.DUTY_NOT_PROPOSED;
import static nl.traject.teaching.TeachingRefusal.DUTY_NOT_RUNNING;
import static nl.traject.teaching.TeachingRefusal.DUTY_OVERRUN_NOTE_LENGTH;
import static nl.traject.teaching.TeachingRefusal.DUTY_REASON_LENGTH;
import static nl.traject.teaching.TeachingRefusal.DUTY_SETTLED;
import static nl.traject.teaching.TeachingRefusal.WORKED_WEEK_AHEAD;
import static nl.traject.teaching.TeachingRefusal.WORKED_WEEK_HOURS_RANGE;
import static nl.traject.teaching.TeachingRefusal.WORKED_WEEK_IS_MONDAY;
import static nl.traject.teaching.TeachingRefusal.WORKED_WEEK_OUTSIDE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.shared.Hours;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A teaching duty. Candidate or supervisor proposes it, the other side accepts it, a supervisor for the lecturer and the
 * team; the candidate fills in hours, a supervisor confirms them.
 *
 * @param enteredOn           the day it was recorded
 * @param asked               the supervisor asked to accept it or to confirm its hours, and since when; or null
 * @param candidateAcceptedOn when the candidate accepted it, or null
 * @param accepted            the supervisor who accepted it for the lecturer, and when; or null
 * @param confirmed           who confirmed the hours, and when; null until it is done
 * @param reason              why it was cancelled; empty otherwise
 * @param overrunNote         what was said about hours far over plan; may be empty
 * @param worked              hours worked so far
 * @param exceptions          reasons for the rules it breaks
 */
public record Duty(
        @Nullable DutyId id,
        TrajectoryId trajectory,
        int version,
        DutyPlan plan,
        DutyStatus status,
        LocalDate enteredOn,
        @Nullable Mark asked,
        @Nullable LocalDate candidateAcceptedOn,
        @Nullable Mark accepted,
        @Nullable Mark confirmed,
        String reason,
        String overrunNote,
        Hours worked,
        List<RuleException> exceptions) {

    /** Longest reason or note. */
    public static final int LONGEST = 2000;

    public Duty {
        exceptions = List.copyOf(exceptions);
    }

    /** A new duty as the candidate would like it. */
    public static Duty byCandidate(TrajectoryId trajectory, DutyPlan plan, LocalDate today) {
        return proposed(null, trajectory, 1, plan, today, today, null);
    }

    /** A new duty as a supervisor would like it, already accepted for the lecturer. */
    public static Duty bySupervisor(TrajectoryId trajectory, DutyPlan plan, Person by, LocalDate today) {
        return proposed(null, trajectory, 1, plan, today, null, new Mark(by, today));
    }

    /** Changes what is agreed, before it begins; the other side has to accept it anew. */
    public Duty revise(DutyPlan other, Relation reader, Person by, LocalDate today) {
        require(canRevise(), DUTY_SETTLED);
        var revised = reader.candidate()
                ? proposed(id, trajectory, version, other, enteredOn, today, null)
                : proposed(id, trajectory, version, other, enteredOn, null, new Mark(by, today));
        return revised.withExceptions(exceptions);
    }

    /** The candidate asks a supervisor to accept it. */
    public Duty ask(Person supervisor, LocalDate today) {
        require(status == PROPOSED, DUTY_NOT_PROPOSED);
        require(accepted == null, DUTY_ALREADY_ACCEPTED);
        return with(status, new Mark(supervisor, today), candidateAcceptedOn, accepted);
    }

    /** The other side accepts it. */
    public Duty agree(Relation reader, Person by, LocalDate today) {
        require(status == PROPOSED, DUTY_NOT_PROPOSED);
        if (reader.candidate()) {
            require(candidateAcceptedOn == null, DUTY_ALREADY_ACCEPTED);
            return with(accepted == null ? PROPOSED : AGREED, asked, today, accepted);
        }
        require(accepted == null, DUTY_ALREADY_ACCEPTED);
        return with(candidateAcceptedOn == null ? PROPOSED : AGREED, null, candidateAcceptedOn, new Mark(by, today));
    }

    /** The candidate fills in the hours of a week of its period that has begun; with the first ones it runs. */
    public Duty work(WorkedWeek week, LocalDate today) {
        require(status == AGREED || status == RUNNING, DUTY_NOT_AGREED);
        require(week.monday().getDayOfWeek() == DayOfWeek.MONDAY, WORKED_WEEK_IS_MONDAY);
        if (!new Period(week.monday(), week.monday().plusDays(6)).overlaps(plan.period())) {
            throw new RuleViolation(WORKED_WEEK_OUTSIDE, plan.firstDay(), plan.lastDay());
        }
        require(!week.monday().isAfter(today), WORKED_WEEK_AHEAD);
        require(!week.hours().isMoreThan(WorkedWeek.MOST), WORKED_WEEK_HOURS_RANGE);
        return with(RUNNING, asked, candidateAcceptedOn, accepted);
    }

    /** A supervisor confirms the hours, and it is done. */
    public Duty confirm(Person by, LocalDate today) {
        require(status == RUNNING, DUTY_NOT_RUNNING);
        return new Duty(
                id, trajectory, version, plan, DONE, enteredOn, null, candidateAcceptedOn, accepted,
                new Mark(by, today), "", overrunNote, worked, exceptions);
    }

    /** Somebody of the team notes what was said about hours far over plan. */
    public Duty note(String text) {
        require(status != CANCELLED, DUTY_ALREADY_OVER);
        var given = text.strip();
        require(given.length() <= LONGEST, DUTY_OVERRUN_NOTE_LENGTH);
        return new Duty(
                id, trajectory, version, plan, status, enteredOn, asked, candidateAcceptedOn, accepted,
                confirmed, reason, given, worked, exceptions);
    }

    /** Somebody of the team calls it off, and says why. */
    public Duty cancel(String why) {
        require(status != DONE && status != CANCELLED, DUTY_ALREADY_OVER);
        var given = why.strip();
        require(!given.isEmpty(), DUTY_CANCELLED_WITH_REASON);
        require(given.length() <= LONGEST, DUTY_REASON_LENGTH);
        return new Duty(
                id, trajectory, version, plan, CANCELLED, enteredOn, null, candidateAcceptedOn, accepted,
                null, given, overrunNote, worked, exceptions);
    }

    /** The steps that are this reader's now. */
    public Set<DutyStep> steps(Relation reader) {
        var steps = EnumSet.noneOf(DutyStep.class);
        if (!reader.isTeam() || status == CANCELLED) {
            return steps;
        }
        add(steps, canRevise(), DutyStep.REVISE);
        add(steps, reader.candidate() && status == PROPOSED && accepted == null, DutyStep.ASK);
        add(steps, status == PROPOSED && isWaitingFor(reader), DutyStep.AGREE);
        add(steps, reader.candidate() && (status == AGREED || status == RUNNING), DutyStep.WORK);
        add(steps, reader.isSupervisor() && status == RUNNING, DutyStep.CONFIRM);
        add(steps, true, DutyStep.EXPLAIN);
        add(steps, true, DutyStep.NOTE);
        add(steps, status != DONE, DutyStep.CANCEL);
        return steps;
    }

    /** The hours that rules and shares count: worked ones when they are more than planned. */
    public Hours counted() {
        return worked.isMoreThan(plan.planned()) ? worked : plan.planned();
    }

    /** Whether the hours are so far over plan that a conversation is proposed. */
    public boolean isOverPlan(int percent) {
        return worked.value().compareTo(overPlanFrom(percent).value()) >= 0;
    }

    /** The hours from which a conversation is proposed. */
    public Hours overPlanFrom(int percent) {
        return new Hours(plan.planned()
                .value()
                .multiply(BigDecimal.valueOf(100L + percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP));
    }

    private boolean isWaitingFor(Relation reader) {
        return reader.candidate() ? candidateAcceptedOn == null : accepted == null;
    }

    private boolean canRevise() {
        return status == PROPOSED || status == AGREED;
    }

    private Duty withExceptions(List<RuleException> kept) {
        return new Duty(
                id, trajectory, version, plan, status, enteredOn, asked, candidateAcceptedOn, accepted,
                confirmed, reason, overrunNote, worked, kept);
    }

    private Duty with(
            DutyStatus next, @Nullable Mark nowAsked, @Nullable LocalDate byCandidate, @Nullable Mark bySupervisor) {
        return new Duty(
                id, trajectory, version, plan, next, enteredOn, nowAsked, byCandidate, bySupervisor,
                confirmed, reason, overrunNote, worked, exceptions);
    }

    private static Duty proposed(
            @Nullable DutyId id,
            TrajectoryId trajectory,
            int version,
            DutyPlan plan,
            LocalDate enteredOn,
            @Nullable LocalDate byCandidate,
            @Nullable Mark bySupervisor) {
        return new Duty(
                id, trajectory, version, plan.check(), PROPOSED, enteredOn, null, byCandidate, bySupervisor,
                null, "", "", Hours.ZERO, List.of());
    }

    private static void add(Set<DutyStep> steps, boolean open, DutyStep step) {
        if (open) {
            steps.add(step);
        }
    }

    private static void require(boolean holds, TeachingRefusal refusal) {
        if (!holds) {
            throw new RuleViolation(refusal);
        }
    }
}
