package nl.traject.course;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Supervision;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;

/**
 * What the end of a trajectory would do.
 *
 * @param schedule the dates as they are
 * @param lastDay  of the trajectory
 * @param places   places in the team that end with it; their rights end the day after
 */
public record Ending(MilestoneSchedule schedule, LocalDate lastDay, List<Supervision> places) {

    public Ending {
        places = List.copyOf(places);
    }

    /** The dates that would not be due any more. */
    public List<DueDate> falling() {
        var stay = schedule.until(lastDay).dates();
        return schedule.dates().stream().filter(due -> !stay.contains(due)).toList();
    }
}
