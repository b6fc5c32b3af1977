package nl.traject.people;

import static nl.traject.db.people.Tables.RELATION_TO;
import static org.jooq.Records.mapping;

import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the reader is to a trajectory, or was. */
@Repository
class RelationStore {

    /**
     * @param ended whether something of it was open to the reader once and is no longer
     */
    record Found(Relation relation, boolean ended) {}

    private final DSLContext dsl;

    RelationStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * One statement that does the same work whether there is a trajectory of that number or not: the time of the answer tells
     * no more than the answer. It is about whoever the transaction is for, who is named for the result alone.
     */
    Found find(TrajectoryId trajectory, PersonId reader) {
        var found = RELATION_TO(trajectory.value());
        return dsl.select(
                        found.CANDIDATE,
                        found.PART,
                        found.FIRST,
                        found.SECOND,
                        found.OBSERVER,
                        found.ADMINISTRATOR,
                        found.DIRECTOR,
                        found.HR,
                        found.ENDED)
                .from(found)
                .fetchSingle(mapping(
                        (candidate, part, first, second, observer, administrator, director, hr, ended) -> new Found(
                                new Relation(
                                        trajectory,
                                        reader,
                                        candidate,
                                        part,
                                        first,
                                        second,
                                        observer,
                                        administrator,
                                        director,
                                        hr),
                                ended)));
    }
}
