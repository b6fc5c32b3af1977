package nl.traject.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date on the timeline.
 *
 * @param chain     joins what belongs together, such as the submissions of one paper
 * @param endsOn    last day of a stretch of time; null for a single day
 * @param label     a name as recorded, or the code of an event
 * @param kind      what it is within its lane, such as a status
 * @param detail    a venue, a number, a status; may be empty
 * @param estimated whether the day is an estimate from an earlier edition
 */
public record TimelineItem(
        Lane lane,
        long chain,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String label,
        String kind,
        String detail,
        boolean estimated) {

    /** The rows of the timeline, from top to bottom. */
    public enum Lane {
        CONTRACT,
        MILESTONES,
        TOPICS,
        PAPERS,
        TEACHING,
        LEAVE
    }
}
