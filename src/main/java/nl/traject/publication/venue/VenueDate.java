package nl.traject.publication.venue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A date as the venue says it: a day, or a minute of a day in a zone of its own. Refuses a time of day without a zone and
 * the other way round.
 */
public record VenueDate(LocalDate day, @Nullable LocalTime time, @Nullable VenueZone zone) {

    public VenueDate {
        if ((time == null) != (zone == null)) {
            throw new RuleViolation(VenueRefusal.TIME_NEEDS_ZONE);
        }
    }

    /** A whole day, such as that of a decision; no time of day is known. */
    public static VenueDate on(LocalDate day) {
        return new VenueDate(day, null, null);
    }

    public static VenueDate at(LocalDate day, LocalTime time, VenueZone zone) {
        return new VenueDate(day, time, zone);
    }

    /** The moment, wherever one is; empty for a whole day. In the hour that a clock change repeats, the earlier one. */
    public Optional<Instant> instant() {
        return time == null || zone == null
                ? Optional.empty()
                : Optional.of(day.atTime(time).atZone(zone.zone()).toInstant());
    }

    /** The day on which a reader in this zone meets it. */
    public LocalDate dayIn(ZoneId reader) {
        return instant().map(moment -> LocalDate.ofInstant(moment, reader)).orElse(day);
    }

    /** From when it lies behind: the moment itself, or the end of the day for a reader in this zone. */
    public Instant passedAt(ZoneId reader) {
        return instant().orElseGet(() -> day.plusDays(1).atStartOfDay(reader).toInstant());
    }

    /** Days until it, counted in the reader's calendar; negative when it is over. */
    public int daysLeft(LocalDate today, ZoneId reader) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, dayIn(reader)));
    }

    /** The same calendar date in another year; 29 February becomes the 28th where there is none. */
    public VenueDate yearsLater(int years) {
        return new VenueDate(day.plusYears(years), time, zone);
    }
}
