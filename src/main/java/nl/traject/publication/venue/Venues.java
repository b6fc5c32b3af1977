package nl.traject.publication.venue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Venues and their dates, for everybody who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Venues {

    private final VenueStore venues;
    private final Clock clock;

    Venues(VenueStore venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
    }

    /** The next deadline first; venues that take papers on any day at the end. */
    public List<Cycle> listCycles(CycleFilter filter, int offset, int limit) {
        return venues.list(filter, clock.instant(), LocalDate.now(clock), offset, limit);
    }

    public int countCycles(CycleFilter filter) {
        return venues.count(filter, clock.instant(), LocalDate.now(clock));
    }

    /** By id, in the order of their deadlines; ids that are not there are left out. */
    public Map<CycleId, Cycle> getCycles(Collection<CycleId> ids) {
        var found = new LinkedHashMap<CycleId, Cycle>();
        venues.listAll(ids).forEach(cycle -> found.put(cycle.id(), cycle));
        return found;
    }

    /** Refuses as "not found" what is not there. */
    public Cycle getCycle(CycleId id) {
        var cycle = getCycles(List.of(id)).get(id);
        if (cycle == null) {
            throw new NotFound("cycle " + id);
        }
        return cycle;
    }

    /** Where a paper can still be handed in when it comes back on a day, today or later; the next deadline first. */
    public List<Cycle> listReachable(LocalDate from, int limit) {
        var day = from.atStartOfDay(clock.getZone()).toInstant();
        var now = clock.instant();
        Instant moment = day.isAfter(now) ? day : now;
        return venues.listDueFrom(moment, LocalDate.ofInstant(moment, clock.getZone()), limit);
    }

    /**
     * Somebody looked a date up. From then on it is this, whatever a later import says. Everybody who works on a paper or
     * keeps the school's records may; the date shows who did and where it was found.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('CANDIDATE', 'SUPERVISOR', 'ADMINISTRATOR')")
    public void confirm(EditionDateId id, int version, VenueDate date, String source) {
        var user = CurrentUser.get();
        var found = venues.findDate(id).orElseThrow(() -> new NotFound("date " + id));

        var confirmed = found.confirm(date, source, user.person());

        if (found.version() != version || !venues.update(confirmed, LocalDate.now(clock))) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
