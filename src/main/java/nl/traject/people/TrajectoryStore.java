package nl.traject.people;

import static java.util.stream.Collectors.groupingBy;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static nl.traject.db.rules.Tables.RULE_SET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record13;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Trajectories and who has to do with them. */
@Repository
class TrajectoryStore {

    /** What a new trajectory is made of. */
    record NewTrajectory(
            SchoolId school,
            ProgrammeId programme,
            PersonId candidate,
            String title,
            String institutes,
            LocalDate start,
            RuleSetId ruleSet,
            @Nullable LocalDate plannedDefence) {}

    private final DSLContext dsl;

    TrajectoryStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Trajectory> find(TrajectoryId trajectory) {
        return trajectories(TRAJECTORY.TRAJECTORY_ID.eq(trajectory)).fetchOptional(mapping(Trajectory::new));
    }

    List<Trajectory> list(Collection<TrajectoryId> some) {
        return trajectories(TRAJECTORY.TRAJECTORY_ID.in(some))
                .orderBy(TRAJECTORY.TRAJECTORY_ID)
                .fetch(mapping(Trajectory::new));
    }

    /** Those of a programme that still run and started on a day or later, after one of them, in the order of their ids. */
    List<Trajectory> listRunning(ProgrammeId programme, LocalDate startFrom, @Nullable TrajectoryId after, int limit) {
        return trajectories(running(programme, startFrom)
                        .and(after == null ? noCondition() : TRAJECTORY.TRAJECTORY_ID.gt(after)))
                .orderBy(TRAJECTORY.TRAJECTORY_ID)
                .limit(limit)
                .fetch(mapping(Trajectory::new));
    }

    int countRunning(ProgrammeId programme, LocalDate startFrom) {
        return dsl.fetchCount(TRAJECTORY, running(programme, startFrom));
    }

    private static Condition running(ProgrammeId programme, LocalDate startFrom) {
        return TRAJECTORY
                .PROGRAMME_ID
                .eq(programme)
                .and(TRAJECTORY.START_DATE.ge(startFrom))
                .and(TRAJECTORY.STATUS.notIn(TrajectoryStatus.COMPLETED, TrajectoryStatus.DISCONTINUED));
    }

    /** Has it follow another version, unless it follows a different one by now. */
    boolean follow(TrajectoryId trajectory, RuleSetId from, RuleSetId to) {
        return dsl.update(TRAJECTORY)
                        .set(TRAJECTORY.RULE_SET_ID, to)
                        .set(TRAJECTORY.VERSION, TRAJECTORY.VERSION.plus(1))
                        .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                        .and(TRAJECTORY.RULE_SET_ID.eq(from))
                        .execute()
                == 1;
    }

    private SelectConditionStep<
                    Record13<
                            TrajectoryId,
                            SchoolId,
                            ProgrammeId,
                            String,
                            Person,
                            String,
                            String,
                            LocalDate,
                            RuleSetId,
                            String,
                            TrajectoryStatus,
                            LocalDate,
                            LocalDate>>
            trajectories(Condition which) {
        return dsl.select(
                        TRAJECTORY.TRAJECTORY_ID,
                        TRAJECTORY.SCHOOL_ID,
                        TRAJECTORY.PROGRAMME_ID,
                        PROGRAMME.CODE,
                        personOf(TRAJECTORY.CANDIDATE_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME),
                        TRAJECTORY.TITLE,
                        TRAJECTORY.INSTITUTES,
                        TRAJECTORY.START_DATE,
                        TRAJECTORY.RULE_SET_ID,
                        RULE_SET.RELEASE,
                        TRAJECTORY.STATUS,
                        TRAJECTORY.PLANNED_DEFENCE,
                        TRAJECTORY.ENDED_ON)
                .from(TRAJECTORY)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .join(PROGRAMME)
                .on(PROGRAMME.PROGRAMME_ID.eq(TRAJECTORY.PROGRAMME_ID))
                .join(RULE_SET)
                .on(RULE_SET.RULE_SET_ID.eq(TRAJECTORY.RULE_SET_ID))
                .where(which);
    }

    Optional<TrajectoryId> findOwn(PersonId candidate) {
        return dsl.select(TRAJECTORY.TRAJECTORY_ID)
                .from(TRAJECTORY)
                .where(TRAJECTORY.CANDIDATE_ID.eq(candidate))
                .orderBy(TRAJECTORY.START_DATE.desc(), TRAJECTORY.TRAJECTORY_ID.desc())
                .limit(1)
                .fetchOptional(mapping(id -> id));
    }

    /** Everybody who supervises or supervised, the first promotor first. */
    List<Supervision> supervisionsOf(TrajectoryId trajectory) {
        return supervisions(SUPERVISION.TRAJECTORY_ID.eq(trajectory));
    }

    /** The same for several trajectories at once. */
    Map<TrajectoryId, List<Supervision>> supervisionsOf(Collection<TrajectoryId> trajectories) {
        return supervisions(SUPERVISION.TRAJECTORY_ID.in(trajectories)).stream()
                .collect(groupingBy(Supervision::trajectory));
    }

    private List<Supervision> supervisions(Condition which) {
        return dsl.select(
                        SUPERVISION.SUPERVISION_ID,
                        SUPERVISION.TRAJECTORY_ID,
                        personOf(SUPERVISION.SUPERVISOR_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME),
                        SUPERVISION.PART,
                        SUPERVISION.FIRST,
                        SUPERVISION.SECOND,
                        SUPERVISION.VALID_FROM,
                        SUPERVISION.VALID_UNTIL,
                        SUPERVISION.VERSION)
                .from(SUPERVISION)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(SUPERVISION.SUPERVISOR_ID))
                .where(which)
                .orderBy(SUPERVISION.FIRST.desc(), SUPERVISION.VALID_FROM, SUPERVISION.SUPERVISION_ID)
                .fetch(mapping(Supervision::new));
    }

    TrajectoryId insert(NewTrajectory made) {
        return dsl.insertInto(TRAJECTORY)
                .set(TRAJECTORY.SCHOOL_ID, made.school())
                .set(TRAJECTORY.PROGRAMME_ID, made.programme())
                .set(TRAJECTORY.CANDIDATE_ID, made.candidate())
                .set(TRAJECTORY.TITLE, made.title())
                .set(TRAJECTORY.INSTITUTES, made.institutes())
                .set(TRAJECTORY.START_DATE, made.start())
                .set(TRAJECTORY.RULE_SET_ID, made.ruleSet())
                .set(TRAJECTORY.PLANNED_DEFENCE, made.plannedDefence())
                .returningResult(TRAJECTORY.TRAJECTORY_ID)
                .fetchSingle()
                .value1();
    }

    SupervisionId insert(
            TrajectoryId trajectory,
            PersonId supervisor,
            Part part,
            boolean first,
            boolean second,
            LocalDate from,
            @Nullable LocalDate until) {
        return dsl.insertInto(SUPERVISION)
                .set(SUPERVISION.TRAJECTORY_ID, trajectory)
                .set(SUPERVISION.SUPERVISOR_ID, supervisor)
                .set(SUPERVISION.PART, part)
                .set(SUPERVISION.FIRST, first)
                .set(SUPERVISION.SECOND, second)
                .set(SUPERVISION.VALID_FROM, from)
                .set(SUPERVISION.VALID_UNTIL, until)
                .returningResult(SUPERVISION.SUPERVISION_ID)
                .fetchSingle()
                .value1();
    }

    static Condition validOn(LocalDate day, Field<LocalDate> from, Field<LocalDate> until) {
        return from.le(day).and(until.isNull().or(until.ge(day)));
    }

    static SelectField<Person> personOf(Field<PersonId> id, Field<String> givenName, Field<String> familyName) {
        return row(id, givenName, familyName).mapping(Person::new);
    }
}
