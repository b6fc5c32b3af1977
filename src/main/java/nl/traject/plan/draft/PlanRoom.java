package nl.traject.plan.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has the page of a draft open at this moment, and in which field, and whether the draft changed. Kept in the memory of
 * this installation alone, forgotten seconds after a page was last heard of, never recorded.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PlanRoom {

    /**
     * Somebody at the page.
     *
     * @param place the field the cursor is in, as the page names it; empty when it is in none
     */
    public record Present(PersonId person, String place) {}

    /**
     * What a page hears.
     *
     * @param revision another number after every change of the draft
     * @param others everybody else of the team who is there, once for each field
     */
    public record Pulse(long revision, List<Present> others) {

        public Pulse {
            others = List.copyOf(others);
        }
    }

    private final Rooms rooms;
    private final TrajectoryAccess access;
    private final Clock clock;

    PlanRoom(Rooms rooms, TrajectoryAccess access, Clock clock) {
        this.rooms = rooms;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A page tells that it is there and where its cursor is, and hears of the others. The school hears and is not shown,
     * because it does not write.
     *
     * @param page told apart from other pages of the same person
     */
    public Pulse pulse(TrajectoryId trajectory, UUID page, String place) {
        var reader = access.requireReader(trajectory);
        var now = clock.instant();
        var present = new Present(reader.person(), place);
        rooms.sweep(now);
        return rooms.sit(trajectory, page, new Rooms.Seat(present, reader.isTeam(), now));
    }
}
