package nl.traject.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.ScheduleChange;
import nl.traject.rules.ScheduleFacts;
import nl.traject.security.SystemActor;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes dates from the facts, and stores them so that pages over many trajectories only compare. */
@Component
class DueDates {

    private final ScheduleStore schedules;
    private final TrajectoryStore trajectories;
    private final CheckBook checks;
    private final SystemActor system;

    DueDates(ScheduleStore schedules, TrajectoryStore trajectories, CheckBook checks, SystemActor system) {
        this.schedules = schedules;
        this.trajectories = trajectories;
        this.checks = checks;
        this.system = system;
    }

    /** In one statement; nothing when there is no such trajectory for the actor. */
    Optional<MilestoneSchedule> find(TrajectoryId trajectory) {
        return schedules
                .findInputs(trajectory)
                .map(found -> CheckBook.schedule(schedules.ruleSet(found.rules()), found.facts(), found.endedOn()));
    }

    /** The dates as they are, and as they would be with other facts. Nothing is stored. */
    ScheduleChange change(TrajectoryId id, UnaryOperator<ScheduleFacts> change) {
        var rules = schedules.ruleSet(trajectories.find(id).orElseThrow().ruleSet());
        var facts = schedules.factsOf(id);
        return new ScheduleChange(MilestoneSchedule.of(rules, facts), MilestoneSchedule.of(rules, change.apply(facts)));
    }

    /** The first dates and checks of trajectories that are new, in a number of statements that does not grow with theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(List<TrajectoryId> ids) {
        system.as(CheckBook.JOB, () -> {
            var made = schedulesOf(ids);
            schedules.insertAll(datesOf(made));
            checks.begin(made);
        });
    }

    /** The first dates alone, for records that are written by them before the checks can be answered. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beginDates(List<TrajectoryId> ids) {
        system.as(CheckBook.JOB, () -> schedules.insertAll(datesOf(schedulesOf(ids))));
    }

    /** The first checks of trajectories whose dates are there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beginChecks(List<TrajectoryId> ids) {
        system.as(CheckBook.JOB, () -> checks.begin(schedulesOf(ids)));
    }

    private Map<Trajectory, MilestoneSchedule> schedulesOf(List<TrajectoryId> ids) {
        var facts = schedules.factsOf(ids);
        var made = new LinkedHashMap<Trajectory, MilestoneSchedule>();
        trajectories
                .list(ids)
                .forEach(trajectory -> made.put(
                        trajectory,
                        CheckBook.schedule(
                                trajectory,
                                schedules.ruleSet(trajectory.ruleSet()),
                                Objects.requireNonNull(facts.get(trajectory.id())))));
        return made;
    }

    private static Map<TrajectoryId, List<DueDate>> datesOf(Map<Trajectory, MilestoneSchedule> made) {
        var dates = new LinkedHashMap<TrajectoryId, List<DueDate>>();
        made.forEach((trajectory, schedule) -> dates.put(trajectory.id(), schedule.dates()));
        return dates;
    }

    /** The dates as they are, and as other rules would have them. Nothing is stored. */
    ScheduleChange change(TrajectoryId id, RuleSetId other) {
        var rules = schedules.ruleSet(trajectories.find(id).orElseThrow().ruleSet());
        var facts = schedules.factsOf(id);
        return new ScheduleChange(
                MilestoneSchedule.of(rules, facts), MilestoneSchedule.of(schedules.ruleSet(other), facts));
    }

    /** Takes all dates and checks of a trajectory anew, in the transaction that changed an input. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recompute(TrajectoryId trajectory) {
        system.as(CheckBook.JOB, () -> {
            var schedule = checks.scheduleOf(trajectories.find(trajectory).orElseThrow());
            schedules.replace(trajectory, schedule.dates());
            checks.refreshAll(trajectory);
        });
    }
}
