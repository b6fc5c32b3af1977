package nl.traject.plan.version;

import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The people of an example, whom the system actor reads that writes it. */
@Repository
class ExampleVersionStore {

    private final DSLContext dsl;

    ExampleVersionStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Person candidateOf(TrajectoryId trajectory) {
        return dsl.select(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(TRAJECTORY)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                .fetchSingle(mapping(Person::new));
    }

    List<Supervision> supervisionsOf(TrajectoryId trajectory) {
        return dsl.select(
                        SUPERVISION.SUPERVISION_ID,
                        SUPERVISION.TRAJECTORY_ID,
                        row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new),
                        SUPERVISION.PART,
                        SUPERVISION.FIRST,
                        SUPERVISION.SECOND,
                        SUPERVISION.VALID_FROM,
                        SUPERVISION.VALID_UNTIL,
                        SUPERVISION.VERSION)
                .from(SUPERVISION)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(SUPERVISION.SUPERVISOR_ID))
                .where(SUPERVISION.TRAJECTORY_ID.eq(trajectory))
                .orderBy(SUPERVISION.FIRST.desc(), SUPERVISION.SUPERVISION_ID)
                .fetch(mapping(Supervision::new));
    }
}
