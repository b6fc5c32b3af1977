package nl.traject.directory;

import static nl.traject.db.people.Tables.KNOWN_TO_OTHERS;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PERSON_MERGE;
import static nl.traject.db.people.Tables.REFERENCES_TO;
import static nl.traject.db.people.Tables.TRAJECTORIES_OF_BOTH;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import nl.traject.db.people.Routines;
import nl.traject.directory.MergePreview.Obstacle;
import nl.traject.people.Person;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Merges on disk. The work is the database's own, so that no reference of any table is forgotten. */
@Repository
class MergeStore {

    /** Rows of one table that refer to somebody. */
    record Reference(String room, String source, boolean sealed, int number) {}

    /** How many rows moved, and how many sealed ones stayed. */
    record Done(int moved, int stayed) {}

    private final DSLContext dsl;

    MergeStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Reference> referencesTo(PersonId person) {
        var found = REFERENCES_TO(person.value());
        return dsl.select(found.ROOM, found.SOURCE, found.SEALED, found.NUMBER_OF.cast(Integer.class))
                .from(found)
                .fetch(mapping(Reference::new));
    }

    boolean isKnownToOthers(PersonId one, PersonId other) {
        return dsl.fetchExists(select(KNOWN_TO_OTHERS.KNOWN_TO_OTHERS_)
                .from(KNOWN_TO_OTHERS())
                .where(KNOWN_TO_OTHERS.KNOWN_TO_OTHERS_.in(one.value(), other.value())));
    }

    List<Obstacle.OnOneTrajectory> trajectoriesOfBoth(PersonId one, PersonId other) {
        return dsl.select(
                        TRAJECTORY.TRAJECTORY_ID,
                        row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new))
                .from(TRAJECTORY)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .where(TRAJECTORY.TRAJECTORY_ID.in(select(TRAJECTORIES_OF_BOTH.TRAJECTORIES_OF_BOTH_.convert(
                                TrajectoryId.class, TrajectoryId::new, TrajectoryId::value))
                        .from(TRAJECTORIES_OF_BOTH(one.value(), other.value()))))
                .orderBy(TRAJECTORY.TRAJECTORY_ID)
                .fetch(mapping(Obstacle.OnOneTrajectory::new));
    }

    Done merge(PersonId merged, PersonId kept) {
        var done = Routines.mergePerson(dsl.configuration(), merged.value(), kept.value());
        return new Done(Math.toIntExact(done.getMoved()), Math.toIntExact(done.getStayed()));
    }

    void insert(PersonId merged, PersonId kept, PersonId by, LocalDate on, String reason, Done done) {
        dsl.insertInto(PERSON_MERGE)
                .set(PERSON_MERGE.MERGED_ID, merged)
                .set(PERSON_MERGE.KEPT_ID, kept)
                .set(PERSON_MERGE.MERGED_BY, by)
                .set(PERSON_MERGE.MERGED_ON, on)
                .set(PERSON_MERGE.REASON, reason)
                .set(PERSON_MERGE.MOVED, done.moved())
                .set(PERSON_MERGE.STAYED, done.stayed())
                .execute();
    }
}
