package nl.traject.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.course.Step.Kind;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryStatus;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.shared.Period;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;

/**
 * How a trajectory as a whole goes on. Each verb allows one step or refuses it in a sentence; what the step does to dates, team
 * and rules follows in the transaction that takes it.
 *
 * @param steps what happened so far, the first one first
 */
public record Course(Trajectory trajectory, List<TakenStep> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    public boolean isEnded() {
        return trajectory.endedOn() != null;
    }

    /** The pause that lasts on a day, else the next one. */
    public Optional<TakenStep> pauseOn(LocalDate day) {
        return steps.stream()
                .filter(step -> step.isPauseNotOverOn(day))
                .min((a, b) -> a.from().compareTo(b.from()));
    }

    /** Whether it rests on a day. */
    public boolean isPausedOn(LocalDate day) {
        return pauseOn(day)
                .map(TakenStep::resting)
                .filter(days -> days.contains(day))
                .isPresent();
    }

    /** It rests, from the first day to the last; that no leave is in the way is the contract's to see to. */
    public Step pause(LocalDate first, LocalDate last) {
        requireGoingOn();
        requireStarted(first);
        return Step.stretch(Kind.PAUSE, first, last);
    }

    /** Work goes on from a day within the pause that lasts or comes next; on its first day the pause is taken back. */
    public Step resume(LocalDate day, LocalDate today) {
        requireGoingOn();
        var days = pauseToResume(today);
        if (!days.contains(day)) {
            throw new RuleViolation(CourseRefusal.COURSE_RESUMES_WITHIN_PAUSE, days.from(), days.to());
        }
        return Step.on(Kind.RESUMPTION, day);
    }

    /** The days of the pause that can be ended. */
    Period pauseToResume(LocalDate today) {
        return pauseOn(today)
                .map(TakenStep::resting)
                .orElseThrow(() -> new RuleViolation(CourseRefusal.COURSE_NOT_PAUSED));
    }

    /**
     * A further term beyond the last day in force. The first contract is continued by the evaluation, not by an extension.
     *
     * @param contractedTo last day of the latest term
     */
    public Step extend(MilestoneSchedule schedule, LocalDate contractedTo, LocalDate lastDay) {
        requireGoingOn();
        if (!schedule.isContinued()) {
            throw new RuleViolation(CourseRefusal.COURSE_EXTENDS_THE_CONTINUATION);
        }
        var inForce = schedule.date(MilestoneEvent.LAST_DAY);
        if (!lastDay.isAfter(inForce) || !lastDay.isAfter(contractedTo)) {
            throw new RuleViolation(
                    CourseRefusal.COURSE_EXTENDS_BEYOND, inForce.isAfter(contractedTo) ? inForce : contractedTo);
        }
        return Step.stretch(Kind.EXTENSION, contractedTo.plusDays(1), lastDay);
    }

    /** It belongs to another programme and follows its rules from a day, which is today or past. */
    public Step transfer(ProgrammeId to, LocalDate day, LocalDate today) {
        requireGoingOn();
        if (to.equals(trajectory.programme())) {
            throw new RuleViolation(CourseRefusal.STEP_TRANSFER_ELSEWHERE);
        }
        requireStarted(day);
        requireNotAhead(day, today);
        return new Step(Kind.TRANSFER, day, null, trajectory.programme(), to);
    }

    /** The doctorate is won; that was its last day. */
    public Step complete(LocalDate lastDay, LocalDate today) {
        return end(Kind.COMPLETION, lastDay, today);
    }

    /** It stops without a doctorate; that was its last day. */
    public Step discontinue(LocalDate lastDay, LocalDate today) {
        return end(Kind.DISCONTINUATION, lastDay, today);
    }

    /** An end is taken back. */
    public Step reopen(LocalDate today) {
        if (!isEnded()) {
            throw new RuleViolation(CourseRefusal.COURSE_GOES_ON);
        }
        return Step.on(Kind.REOPENING, today);
    }

    /** What it is once it goes on again. */
    TrajectoryStatus statusWhenGoingOn() {
        return steps.stream().anyMatch(step -> step.kind() == Kind.EXTENSION)
                ? TrajectoryStatus.EXTENDED
                : TrajectoryStatus.ACTIVE;
    }

    // Nothing ends by itself: an end is written down on its day or after, so that rights and steps never wait for a
    // clock.
    private Step end(Kind kind, LocalDate lastDay, LocalDate today) {
        requireGoingOn();
        requireStarted(lastDay);
        requireNotAhead(lastDay, today);
        return Step.on(kind, lastDay);
    }

    private void requireGoingOn() {
        if (trajectory.endedOn() != null) {
            throw new RuleViolation(CourseRefusal.COURSE_HAS_ENDED, trajectory.endedOn());
        }
    }

    private void requireStarted(LocalDate day) {
        if (day.isBefore(trajectory.start())) {
            throw new RuleViolation(CourseRefusal.COURSE_BEFORE_START, trajectory.start());
        }
    }

    private static void requireNotAhead(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation(CourseRefusal.COURSE_NOT_AHEAD, day);
        }
    }
}
