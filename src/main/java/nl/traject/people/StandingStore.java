package nl.traject.people;

import static nl.traject.db.people.Tables.TRAJECTORY;

import java.time.LocalDate;
import nl.traject.people.CourseChanges.Home;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where trajectories stand as a whole: their programme, whether they go on, and since when not. */
@Repository
class StandingStore {

    private final DSLContext dsl;

    StandingStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Gives it another standing, unless it has a different one by now. */
    boolean stand(TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, @Nullable LocalDate endedOn) {
        return dsl.update(TRAJECTORY)
                        .set(TRAJECTORY.STATUS, to)
                        .set(TRAJECTORY.ENDED_ON, endedOn)
                        .set(TRAJECTORY.VERSION, TRAJECTORY.VERSION.plus(1))
                        .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                        .and(TRAJECTORY.STATUS.eq(from))
                        .execute()
                == 1;
    }

    /** Moves it to another programme and its rules, unless it belongs to a different one by now. */
    boolean rehome(TrajectoryId trajectory, ProgrammeId from, Home to) {
        return dsl.update(TRAJECTORY)
                        .set(TRAJECTORY.SCHOOL_ID, to.school())
                        .set(TRAJECTORY.PROGRAMME_ID, to.programme())
                        .set(TRAJECTORY.RULE_SET_ID, to.ruleSet())
                        .set(TRAJECTORY.VERSION, TRAJECTORY.VERSION.plus(1))
                        .where(TRAJECTORY.TRAJECTORY_ID.eq(trajectory))
                        .and(TRAJECTORY.PROGRAMME_ID.eq(from))
                        .execute()
                == 1;
    }
}
