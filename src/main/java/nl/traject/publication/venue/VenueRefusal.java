package nl.traject.publication.venue;

import nl.traject.shared.Refusal;

/** What is refused about venues and their dates. */
public enum VenueRefusal implements Refusal {
    /** Argument: what was entered. */
    ZONE_UNKNOWN,
    TIME_NEEDS_ZONE,
    EDITION_DATE_DAY_RANGE,
    EDITION_DATE_SOURCE_LENGTH,
    /** A confirmed date says where it was found. */
    CONFIRMATION_NEEDS_SOURCE
}
