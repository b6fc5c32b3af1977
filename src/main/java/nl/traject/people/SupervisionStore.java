package nl.traject.people;

import static nl.traject.db.people.Tables.SUPERVISION;
import static org.jooq.Records.mapping;

import java.util.Optional;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Places in supervision teams. */
@Repository
class SupervisionStore {

    private final DSLContext dsl;
    private final TrajectoryStore trajectories;

    SupervisionStore(DSLContext dsl, TrajectoryStore trajectories) {
        this.dsl = dsl;
        this.trajectories = trajectories;
    }

    Optional<TrajectoryId> trajectoryOf(SupervisionId supervision) {
        return dsl.select(SUPERVISION.TRAJECTORY_ID)
                .from(SUPERVISION)
                .where(SUPERVISION.SUPERVISION_ID.eq(supervision))
                .fetchOptional(mapping(id -> id));
    }

    /** Ends come before beginnings, so that what begins finds its place free. Refuses what somebody else changed. */
    void write(TrajectoryId trajectory, TeamChange change) {
        change.changed().forEach(this::update);
        change.added()
                .forEach(added -> trajectories.insert(
                        trajectory,
                        added.supervisor().id(),
                        added.place().part(),
                        added.place().first(),
                        added.place().second(),
                        added.place().from(),
                        added.place().until()));
    }

    /** Takes back a place that never began; the history keeps it. */
    void delete(Supervision place) {
        dsl.deleteFrom(SUPERVISION)
                .where(SUPERVISION.SUPERVISION_ID.eq(place.id()))
                .execute();
    }

    void update(Supervision place) {
        var updated = dsl.update(SUPERVISION)
                .set(SUPERVISION.PART, place.part())
                .set(SUPERVISION.FIRST, place.first())
                .set(SUPERVISION.SECOND, place.second())
                .set(SUPERVISION.VALID_UNTIL, place.validUntil())
                .set(SUPERVISION.VERSION, place.version() + 1)
                .where(SUPERVISION.SUPERVISION_ID.eq(place.id()))
                .and(SUPERVISION.VERSION.eq(place.version()))
                .execute();
        if (updated == 0) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
