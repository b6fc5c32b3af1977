package nl.traject.overview;

import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
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
 * @param concerns     which checks are not as they should be, the gravest first; none for who may not see them
 * @param week         dates of the next seven days, the soonest first
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
        @Nullable LocalDate lastLogOn,
        List<Concern> concerns,
        List<Ahead> week) {

    /** How many days the list of the week looks ahead, today among them. */
    public static final int WEEK = 7;

    /**
     * A check that asks for something.
     *
     * @param lateFrom the day on which it is late, before or after today; none: never
     */
    public record Concern(
            Check check, CheckState state, @Nullable LocalDate lateFrom) {}

    /** A date that is near. */
    public record Ahead(MilestoneEvent event, LocalDate on) {}

    public int months() {
        return lastDay == null ? 0 : Months.completeBetween(start, lastDay.plusDays(1));
    }

    public int completedMonths(LocalDate today) {
        return Math.min(Months.completeBetween(start, today), months());
    }
}
