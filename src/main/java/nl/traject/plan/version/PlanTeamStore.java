package nl.traject.plan.version;

import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.traject.people.Office;
import nl.traject.people.Person;
import nl.traject.people.Supervision;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Who has a say in the plan of a trajectory. */
@Repository
class PlanTeamStore {

    private final DSLContext dsl;

    PlanTeamStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The team as it is on a day, in one statement. */
    PlanTeam read(TrajectoryId trajectory, LocalDate day) {
        return dsl.select(teamOf(trajectory, day)).fetchSingle().value1();
    }

    /** The same as a part of a statement. */
    static Field<PlanTeam> teamOf(TrajectoryId trajectory, LocalDate day) {
        return multiset(select(
                                row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                        .mapping(Person::new),
                                supervisions(),
                                directors(day))
                        .from(TRAJECTORY)
                        .join(PERSON)
                        .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                        .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory)))
                .convertFrom(found -> found.map(mapping((candidate, supervisions, directors) ->
                                PlanTeam.on(day, candidate, supervisions, directors)))
                        .getFirst());
    }

    private static Field<List<Person>> directors(LocalDate day) {
        var director = PERSON.as("director");
        return multiset(select(director.PERSON_ID, director.GIVEN_NAME, director.FAMILY_NAME)
                        .from(OFFICE)
                        .join(director)
                        .on(director.PERSON_ID.eq(OFFICE.PERSON_ID))
                        .where(OFFICE.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                        .and(directs(day))
                        .orderBy(OFFICE.VALID_FROM, OFFICE.OFFICE_ID))
                .convertFrom(rows -> rows.map(mapping(Person::new)));
    }

    /** Who directs the programmes of these trajectories on a day; those without a director are left out. */
    Map<TrajectoryId, List<Person>> directorsOf(Collection<TrajectoryId> trajectories, LocalDate day) {
        return dsl.select(TRAJECTORY.TRAJECTORY_ID, PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(OFFICE)
                .join(TRAJECTORY)
                .on(TRAJECTORY.PROGRAMME_ID.eq(OFFICE.PROGRAMME_ID))
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(OFFICE.PERSON_ID))
                .where(TRAJECTORY.TRAJECTORY_ID.in(trajectories))
                .and(directs(day))
                .orderBy(TRAJECTORY.TRAJECTORY_ID, OFFICE.VALID_FROM, OFFICE.OFFICE_ID)
                .fetchGroups(
                        TRAJECTORY.TRAJECTORY_ID,
                        mapping((trajectory, person, given, family) -> new Person(person, given, family)));
    }

    private static Condition directs(LocalDate day) {
        return OFFICE.KIND
                .eq(Office.DIRECTOR)
                .and(OFFICE.VALID_FROM.le(day))
                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)));
    }

    /** First promotor first. */
    private static Field<List<Supervision>> supervisions() {
        var supervisor = PERSON.as("supervisor");
        return multiset(select(
                                SUPERVISION.SUPERVISION_ID,
                                SUPERVISION.TRAJECTORY_ID,
                                row(supervisor.PERSON_ID, supervisor.GIVEN_NAME, supervisor.FAMILY_NAME)
                                        .mapping(Person::new),
                                SUPERVISION.PART,
                                SUPERVISION.FIRST,
                                SUPERVISION.SECOND,
                                SUPERVISION.VALID_FROM,
                                SUPERVISION.VALID_UNTIL,
                                SUPERVISION.VERSION)
                        .from(SUPERVISION)
                        .join(supervisor)
                        .on(supervisor.PERSON_ID.eq(SUPERVISION.SUPERVISOR_ID))
                        .where(SUPERVISION.TRAJECTORY_ID.eq(TRAJECTORY.TRAJECTORY_ID))
                        .orderBy(SUPERVISION.FIRST.desc(), SUPERVISION.VALID_FROM, SUPERVISION.SUPERVISION_ID))
                .convertFrom(rows -> rows.map(mapping(Supervision::new)));
    }
}
