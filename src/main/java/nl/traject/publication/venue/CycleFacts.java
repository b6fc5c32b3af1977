package nl.traject.publication.venue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a round of submissions before it is stored.
 *
 * @param number of the round within the edition, from 1
 */
record CycleFacts(
        String venue,
        @Nullable Integer year,
        int number,
        String city,
        String country,
        String note,
        String source,
        Map<EventKind, DateFacts> dates) {

    /** @param estimatedFrom year of the edition it is taken from, for an estimate */
    record DateFacts(VenueDate date, DateStatus status, @Nullable Integer estimatedFrom, String source) {}
}
