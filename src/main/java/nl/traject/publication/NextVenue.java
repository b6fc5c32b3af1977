package nl.traject.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper can go next.
 *
 * @param daysAfter days from the decision, or from today, to the deadline; null for a venue that takes papers on any day
 */
public record NextVenue(Cycle cycle, @Nullable Integer daysAfter) {

    /** With less than a week between decision and deadline there is hardly time to work reviews in. */
    public static final int TIGHT_DAYS = 7;

    static NextVenue after(LocalDate from, Cycle cycle, ZoneId reader) {
        return new NextVenue(
                cycle,
                cycle.find(EventKind.PAPER)
                        .map(due -> Math.toIntExact(
                                ChronoUnit.DAYS.between(from, due.date().dayIn(reader))))
                        .orElse(null));
    }

    public boolean isTight() {
        return daysAfter != null && daysAfter < TIGHT_DAYS;
    }
}
