package nl.traject.overview;

import java.time.LocalDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.shared.Months;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in somebody's list.
 *
 * @param lastDay      last day of the whole trajectory
 * @param contractedTo last day under contract
 * @param evaluationOn day of the 18-month evaluation
 * @param continued    whether a term after the first is signed
 * @param next         the next milestone and its day, or null
 * @param lastLogOn    day of the last log entry the reader may see
 */
public record CandidateCard(
        TrajectoryId trajectory,
        String candidate,
        String title,
        LocalDate start,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate contractedTo,
        @Nullable LocalDate evaluationOn,
        boolean continued,
        @Nullable MilestoneEvent next,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate lastLogOn) {

    public int months() {
        return lastDay == null ? 0 : Months.completeBetween(start, lastDay.plusDays(1));
    }

    public int completedMonths(LocalDate today) {
        return Math.min(Months.completeBetween(start, today), months());
    }
}
