package nl.traject.publication.venue;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.traject.shared.RuleViolation;

/**
 * A time zone as calls for papers write it: {@code AoE}, {@code UTC}, {@code UTC-8}, {@code America/Los_Angeles}. Refuses
 * what is none. Its signs are those of the calls: {@code UTC-8} is eight hours behind UTC.
 */
public record VenueZone(String text) {

    /** Anywhere on Earth: a deadline has passed when it is over everywhere. */
    public static final VenueZone AOE = new VenueZone("AoE");

    public static final VenueZone UTC = new VenueZone("UTC");

    public VenueZone {
        text = text.strip();
        zoneOf(text);
    }

    public ZoneId zone() {
        return zoneOf(text);
    }

    private static ZoneId zoneOf(String text) {
        if (text.equalsIgnoreCase("AoE")) {
            return ZoneOffset.ofHours(-12);
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException notAZone) {
            throw new RuleViolation(notAZone, VenueRefusal.ZONE_UNKNOWN, text);
        }
    }

    /** As the call writes it. */
    @Override
    public String toString() {
        return text;
    }
}
