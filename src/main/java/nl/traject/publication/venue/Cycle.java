package nl.traject.publication.venue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A round of submissions to one edition of a venue; most editions have one.
 *
 * @param year    of the edition, or null for a venue that takes papers on any day
 * @param number  of the round within the edition
 * @param several whether the edition has more than one round
 * @param dates   in the order of their kinds
 */
public record Cycle(
        CycleId id,
        Venue venue,
        @Nullable Integer year,
        int number,
        boolean several,
        String city,
        String country,
        String note,
        String source,
        List<EditionDate> dates) {

    public Cycle {
        dates = dates.stream().sorted(Comparator.comparing(EditionDate::kind)).toList();
    }

    public Optional<EditionDate> find(EventKind kind) {
        return dates.stream().filter(date -> date.kind() == kind).findFirst();
    }

    /** Whether a paper can still be handed in; always for a rolling venue, and while no deadline is known. */
    public boolean isOpenAt(Instant now, ZoneId reader) {
        return find(EventKind.PAPER)
                .map(deadline -> now.isBefore(deadline.date().passedAt(reader)))
                .orElse(true);
    }

    /** Whether the venue takes papers that Rolling Review has reviewed. */
    public boolean isCommitted() {
        return venue.rollingReview() || find(EventKind.COMMITMENT).isPresent();
    }
}
