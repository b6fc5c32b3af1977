package nl.traject.publication.venue;

import java.util.List;
import org.springframework.stereotype.Component;

/** Editions for named work of the application itself, which has no user; people ask {@link Venues}. */
@Component
public class EditionLookup {

    private final VenueStore venues;

    EditionLookup(VenueStore venues) {
        this.venues = venues;
    }

    /** All editions of a venue, the latest deadline last; within the caller's transaction. */
    public List<Cycle> listOf(String venue) {
        return venues.listOf(venue);
    }
}
