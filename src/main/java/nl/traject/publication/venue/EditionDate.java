package nl.traject.publication.venue;

import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One dated event of a cycle.
 *
 * @param estimatedFrom the year it is taken from, for an estimate
 * @param source        where it was found
 * @param confirmedBy   who looked it up, for a confirmed date
 */
public record EditionDate(
        EditionDateId id,
        int version,
        EventKind kind,
        VenueDate date,
        DateStatus status,
        @Nullable Integer estimatedFrom,
        String source,
        @Nullable PersonId confirmedBy) {

    /** Somebody looked it up: it is this date, found there. Refused without saying where. */
    public EditionDate confirm(VenueDate found, String where, PersonId by) {
        if (where.isBlank()) {
            throw new RuleViolation(VenueRefusal.CONFIRMATION_NEEDS_SOURCE);
        }
        if (where.strip().length() > 500) {
            throw new RuleViolation(VenueRefusal.EDITION_DATE_SOURCE_LENGTH);
        }
        if (found.day().getYear() < 1980 || found.day().getYear() > 2100) {
            throw new RuleViolation(VenueRefusal.EDITION_DATE_DAY_RANGE);
        }
        return new EditionDate(id, version, kind, found, DateStatus.CONFIRMED, null, where.strip(), by);
    }
}
