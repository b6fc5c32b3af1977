package nl.traject.overview;

import static nl.traject.db.overview.Tables.OPEN_STEP;
import static nl.traject.db.people.Tables.OBSERVATION;
import static nl.traject.db.people.Tables.OFFICE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.SUPERVISION;
import static nl.traject.db.people.Tables.TRAJECTORY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Office;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads what waits for whom. */
@Repository
class OpenStepStore {

    private final DSLContext dsl;

    OpenStepStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<OpenStep> stepsOf(TrajectoryId trajectory) {
        return steps(waiting(OPEN_STEP.TRAJECTORY_ID.eq(trajectory)), Integer.MAX_VALUE);
    }

    /**
     * What waits for the person, or for an office the person holds on that day; the most urgent first. A question for each office
     * that is held, rather than one with "or", so that each is asked of the rows that it is about.
     */
    List<OpenStep> stepsFor(PersonId person, LocalDate day, int limit) {
        Select<Record> waiting = waiting(waitsFor(person, day));
        for (var office : officesOf(person, day)) {
            waiting = waiting.unionAll(waiting(waitsFor(office, person, day)));
        }
        return steps(waiting, limit);
    }

    /** Where something waits for the person, whatever offices the person holds. */
    List<Pending> pendingFor(PersonId person, LocalDate day) {
        planOnce();
        return dsl.select(OPEN_STEP.TRAJECTORY_ID, OPEN_STEP.PAGE, OPEN_STEP.DUE_ON)
                .from(OPEN_STEP)
                .where(waitsFor(person, day))
                .fetch(mapping((trajectory, page, dueOn) ->
                        new Pending(OpenStep.path(trajectory, page), OpenStep.isLate(dueOn, day))));
    }

    private static Condition waitsFor(PersonId person, LocalDate day) {
        return OPEN_STEP.PERSON_ID.eq(person).and(OPEN_STEP.TRAJECTORY_ID.eq(any(array(concerning(person, day)))));
    }

    private static SelectConditionStep<Record> waiting(Condition condition) {
        return select(OPEN_STEP.fields()).from(OPEN_STEP).where(condition);
    }

    private List<Office> officesOf(PersonId person, LocalDate day) {
        return dsl.selectDistinct(OFFICE.KIND)
                .from(OFFICE)
                .where(OFFICE.PERSON_ID.eq(person))
                .and(OFFICE.SCHOOL_ID.isNotNull())
                .and(OFFICE.VALID_FROM.le(day))
                .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day)))
                .orderBy(OFFICE.KIND)
                .fetch(OFFICE.KIND);
    }

    /**
     * In the trajectories of a director's programme, or of the school of another office. Asked of each step on its own, by a scalar
     * sub-select: PostgreSQL would go through all trajectories of the school, for the few that have a step.
     */
    private static Condition waitsFor(Office office, PersonId person, LocalDate day) {
        var waits = OPEN_STEP.OFFICE.eq(inline(office.name()));
        return office == Office.DIRECTOR
                ? waits.and(isOf(OPEN_STEP.PROGRAMME_ID, OFFICE.PROGRAMME_ID, office, person, day))
                : waits.and(isOf(OPEN_STEP.SCHOOL_ID, OFFICE.SCHOOL_ID, office, person, day));
    }

    private static <T> Condition isOf(Field<T> place, Field<T> held, Office office, PersonId person, LocalDate day) {
        return field(select(place))
                .eq(any(array(select(held)
                        .from(OFFICE)
                        .where(OFFICE.PERSON_ID.eq(person))
                        .and(OFFICE.KIND.eq(office))
                        .and(OFFICE.VALID_FROM.le(day))
                        .and(OFFICE.VALID_UNTIL.isNull().or(OFFICE.VALID_UNTIL.ge(day))))));
    }

    private List<OpenStep> steps(Select<?> waiting, int limit) {
        planOnce();
        var all = OPEN_STEP.as("waiting");
        var step = OPEN_STEP.as("step");
        // Names only of those that are shown.
        var urgent = select(all.fields())
                .from(waiting.asTable("waiting"))
                .orderBy(mostUrgentFirst(all))
                .limit(limit)
                .asTable("step");
        var owner = PERSON.as("owner");
        var left = PERSON.as("left_person");
        var candidate = PERSON.as("candidate");
        return dsl.select(
                        step.TRAJECTORY_ID,
                        step.PERSON_ID,
                        owner.GIVEN_NAME.concat(" ").concat(owner.FAMILY_NAME),
                        step.OFFICE,
                        left.GIVEN_NAME.concat(" ").concat(left.FAMILY_NAME),
                        step.KIND.convertFrom(OpenStep.Kind::valueOf),
                        step.SINCE,
                        step.DUE_ON,
                        step.SUBJECT,
                        step.PAGE,
                        candidate.GIVEN_NAME.concat(" ").concat(candidate.FAMILY_NAME))
                .from(urgent)
                .join(TRAJECTORY)
                .on(TRAJECTORY.TRAJECTORY_ID.eq(step.TRAJECTORY_ID))
                .join(candidate)
                .on(candidate.PERSON_ID.eq(TRAJECTORY.CANDIDATE_ID))
                .leftJoin(owner)
                .on(owner.PERSON_ID.eq(step.PERSON_ID))
                .leftJoin(left)
                .on(left.PERSON_ID.eq(step.ASKED_ID))
                .orderBy(mostUrgentFirst(step))
                .fetch(mapping(OpenStep::new));
    }

    private static List<OrderField<?>> mostUrgentFirst(nl.traject.db.overview.tables.OpenStep step) {
        return List.of(
                step.DUE_ON.asc().nullsLast(),
                step.SINCE.asc().nullsLast(),
                step.TRAJECTORY_ID,
                step.KIND,
                step.SUBJECT);
    }

    /**
     * To plan the view of all steps with its policies takes longer than to ask it, and the plan is the same for everybody: until the
     * end of the transaction PostgreSQL is to keep the plan it has made, rather than to look each time for a better one.
     */
    private void planOnce() {
        dsl.select(function(
                        "set_config",
                        SQLDataType.VARCHAR,
                        inline("plan_cache_mode"),
                        inline("force_generic_plan"),
                        inline(true)))
                .fetch();
    }

    private static Select<Record1<TrajectoryId>> concerning(PersonId person, LocalDate day) {
        return select(TRAJECTORY.TRAJECTORY_ID)
                .from(TRAJECTORY)
                .where(TRAJECTORY.CANDIDATE_ID.eq(person))
                .union(select(SUPERVISION.TRAJECTORY_ID)
                        .from(SUPERVISION)
                        .where(SUPERVISION.SUPERVISOR_ID.eq(person))
                        .and(SUPERVISION.VALID_FROM.le(day)))
                .union(select(OBSERVATION.TRAJECTORY_ID).from(OBSERVATION).where(OBSERVATION.OBSERVER_ID.eq(person)));
    }
}
