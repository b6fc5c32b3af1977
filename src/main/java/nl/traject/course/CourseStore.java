package nl.traject.course;

import static nl.traject.db.course.Tables.STEP;
import static nl.traject.db.people.Tables.LEAVE;
import static nl.traject.db.people.Tables.PERSON;
import static nl.traject.db.people.Tables.PROGRAMME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.LeaveId;
import nl.traject.people.Person;
import nl.traject.shared.Period;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Steps in the course of trajectories. */
@Repository
class CourseStore {

    private final DSLContext dsl;

    CourseStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In the order in which they were taken. */
    List<TakenStep> list(TrajectoryId trajectory) {
        var left = PROGRAMME.as("left_programme");
        var joined = PROGRAMME.as("joined_programme");
        return dsl.select(
                        STEP.STEP_ID,
                        STEP.KIND,
                        STEP.HOLDS_FROM,
                        STEP.HOLDS_UNTIL,
                        STEP.LEAVE_ID,
                        row(LEAVE.FIRST_DAY, LEAVE.LAST_DAY).mapping(CourseStore::period),
                        left.CODE,
                        joined.CODE,
                        STEP.REASON,
                        row(PERSON.PERSON_ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                                .mapping(Person::new),
                        STEP.TAKEN_ON)
                .from(STEP)
                .join(PERSON)
                .on(PERSON.PERSON_ID.eq(STEP.TAKEN_BY))
                .leftJoin(LEAVE)
                .on(LEAVE.LEAVE_ID.eq(STEP.LEAVE_ID))
                .leftJoin(left)
                .on(left.PROGRAMME_ID.eq(STEP.FROM_PROGRAMME_ID))
                .leftJoin(joined)
                .on(joined.PROGRAMME_ID.eq(STEP.TO_PROGRAMME_ID))
                .where(STEP.TRAJECTORY_ID.eq(trajectory))
                .orderBy(STEP.STEP_ID)
                .fetch(mapping(TakenStep::new));
    }

    /** The leave is that of a pause. */
    void insert(
            TrajectoryId trajectory, Step step, @Nullable LeaveId leave, Reason reason, PersonId by, LocalDate today) {
        dsl.insertInto(STEP)
                .set(STEP.TRAJECTORY_ID, trajectory)
                .set(STEP.KIND, step.kind())
                .set(STEP.HOLDS_FROM, step.from())
                .set(STEP.HOLDS_UNTIL, step.until())
                .set(STEP.LEAVE_ID, leave)
                .set(STEP.FROM_PROGRAMME_ID, step.left())
                .set(STEP.TO_PROGRAMME_ID, step.joined())
                .set(STEP.REASON, reason.text())
                .set(STEP.TAKEN_BY, by)
                .set(STEP.TAKEN_ON, today)
                .execute();
    }

    private static @Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new Period(from, to);
    }
}
