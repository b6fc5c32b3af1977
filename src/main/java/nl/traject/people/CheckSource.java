package nl.traject.people;

import java.util.Collection;
import java.util.List;
import nl.traject.rules.CheckFact;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.shared.TrajectoryId;

/**
 * A feature that can answer some of the audit's checks. Asked as the system actor "checks", in the transaction that changes
 * an input, so that what the audit compares is never older than what it is about.
 */
public interface CheckSource {

    /** What was read of some trajectories; answers by whatever rules the schedule has, without reading again. */
    @FunctionalInterface
    interface Reading {

        /** One fact per check that this feature answers; always the same checks. */
        List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule);
    }

    /** Reads what the checks of these trajectories rest on, in a number of statements that does not grow with theirs. */
    Reading read(Collection<TrajectoryId> trajectories);

    /** The facts of one trajectory as it is now. */
    default List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule) {
        return read(List.of(trajectory.id())).factsOf(trajectory, schedule);
    }
}
