package nl.traject.plan.draft;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.traject.plan.draft.PlanRoom.Present;
import nl.traject.plan.draft.PlanRoom.Pulse;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages of drafts that are open, in the memory of this installation. Nothing of it is recorded. */
@Component
class Rooms {

    /** How long after it was last heard of a page counts as closed. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * An open page.
     *
     * @param shown whether others see it; those who only read are not shown
     */
    record Seat(Present present, boolean shown, Instant seen) {}

    private record Room(AtomicLong revision, Map<UUID, Seat> seats) {}

    /** No number comes twice, so that a room that was empty for a while is not mistaken for what it was. */
    private final AtomicLong revisions = new AtomicLong();

    private final Map<TrajectoryId, Room> rooms = new ConcurrentHashMap<>();

    /** Takes a seat, or keeps it, and hears of the others. */
    Pulse sit(TrajectoryId trajectory, UUID page, Seat seat) {
        var pulse = new Pulse[1];
        rooms.compute(trajectory, (id, known) -> {
            var room = known == null
                    ? new Room(new AtomicLong(revisions.incrementAndGet()), new ConcurrentHashMap<>())
                    : known;
            room.seats().values().removeIf(other -> isGone(other, seat.seen()));
            room.seats().put(page, seat);
            pulse[0] = new Pulse(room.revision().get(), othersIn(room, seat));
            return room;
        });
        return pulse[0];
    }

    /** Empties rooms in which nobody is any more. */
    void sweep(Instant now) {
        for (var trajectory : rooms.keySet()) {
            rooms.computeIfPresent(trajectory, (id, room) -> {
                room.seats().values().removeIf(seat -> isGone(seat, now));
                return room.seats().isEmpty() ? null : room;
            });
        }
    }

    @TransactionalEventListener
    void changed(DraftChanged change) {
        rooms.computeIfPresent(change.trajectory(), (id, room) -> {
            room.revision().set(revisions.incrementAndGet());
            return room;
        });
    }

    private static List<Present> othersIn(Room room, Seat seat) {
        return room.seats().values().stream()
                .filter(Seat::shown)
                .map(Seat::present)
                .filter(present -> !present.person().equals(seat.present().person()))
                .distinct()
                .sorted(comparing((Present present) -> present.person().value()).thenComparing(Present::place))
                .toList();
    }

    private static boolean isGone(Seat seat, Instant now) {
        return seat.seen().plus(PATIENCE).isBefore(now);
    }
}
