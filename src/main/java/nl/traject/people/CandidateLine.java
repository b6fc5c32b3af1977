package nl.traject.people;

import java.time.LocalDate;
import nl.traject.shared.Months;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory in a list.
 *
 * @param lastDay last day in force, or null before dates were computed
 */
public record CandidateLine(
        TrajectoryId trajectory,
        Person candidate,
        String programmeCode,
        String title,
        LocalDate start,
        @Nullable LocalDate lastDay) {

    /** Months completed on a day, and months in all. */
    public record Progress(int completed, int all) {}

    public Progress progressOn(LocalDate day) {
        int all = lastDay == null ? 0 : Months.completeBetween(start, lastDay.plusDays(1));
        return new Progress(Math.min(Months.completeBetween(start, day), all), all);
    }
}
