package nl.traject.people;

import static nl.traject.db.people.Tables.OBSERVATION;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.people.TrajectoryStore.validOn;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Observers and how long their access is open. */
@Repository
class ObservationStore {

    private final DSLContext dsl;

    ObservationStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Person> findOpen(TrajectoryId trajectory) {
        return dsl.select(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(OBSERVATION)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(OBSERVATION.OBSERVER_ID))
                .where(OBSERVATION.TRAJECTORY_ID.eq(trajectory))
                .and(OBSERVATION.CLOSED_AT.isNull())
                .fetchOptional(mapping(Person::new));
    }

    /** Whether that person is the candidate, or supervises on that day. */
    boolean isOfTeam(TrajectoryId trajectory, PersonId person, LocalDate day) {
        return dsl.fetchExists(selectOne()
                .from(TRAJECTORY)
                .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                .and(TRAJECTORY
                        .CANDIDATE_ID
                        .eq(person)
                        .or(exists(selectOne()
                                .from(SUPERVISION)
                                .where(SUPERVISION.TRAJECTORY_ID.eq(trajectory))
                                .and(SUPERVISION.SUPERVISOR_ID.eq(person))
                                .and(validOn(day, SUPERVISION.VALID_FROM, SUPERVISION.VALID_UNTIL))))));
    }

    void insert(TrajectoryId trajectory, PersonId observer, LocalDate from) {
        dsl.insertInto(OBSERVATION)
                .set(OBSERVATION.TRAJECTORY_ID, trajectory)
                .set(OBSERVATION.OBSERVER_ID, observer)
                .set(OBSERVATION.VALID_FROM, from)
                .execute();
    }

    void close(TrajectoryId trajectory, Instant at) {
        dsl.update(OBSERVATION)
                .set(OBSERVATION.CLOSED_AT, at)
                .set(OBSERVATION.VERSION, OBSERVATION.VERSION.plus(1))
                .where(OBSERVATION.TRAJECTORY_ID.eq(trajectory))
                .and(OBSERVATION.CLOSED_AT.isNull())
                .execute();
    }
}
