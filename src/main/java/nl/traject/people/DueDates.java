package nl.traject.people;

import nl.traject.rules.MilestoneSchedule;
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

    MilestoneSchedule of(Trajectory trajectory) {
        return checks.scheduleOf(trajectory);
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
