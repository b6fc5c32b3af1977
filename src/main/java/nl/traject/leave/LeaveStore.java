package nl.traject.leave;

import static nl.traject.db.leave.Tables.REQUEST;
import static nl.traject.db.people.Tables.LEAVE;
import static nl.traject.db.people.Tables.LEAVE_KIND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Requests for leave. */
@Repository
class LeaveStore {

    private final DSLContext dsl;

    LeaveStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<LeaveRequest> find(RequestId request) {
        return requests(REQUEST.REQUEST_ID.eq(request)).stream().findFirst();
    }

    List<LeaveRequest> list(TrajectoryId trajectory) {
        return requests(REQUEST.TRAJECTORY_ID.eq(trajectory));
    }

    RequestId insert(TrajectoryId trajectory, LeavePlan plan, PersonId by) {
        return dsl.insertInto(REQUEST)
                .set(REQUEST.TRAJECTORY_ID, trajectory)
                .set(REQUEST.KIND, plan.kind())
                .set(REQUEST.FIRST_DAY, plan.firstDay())
                .set(REQUEST.LAST_DAY, plan.lastDay())
                .set(REQUEST.FRACTION, plan.fraction())
                .set(REQUEST.EXTENSION, plan.extension())
                .set(REQUEST.ASKED_ON, plan.askedOn())
                .set(REQUEST.REASON, plan.reason())
                .set(REQUEST.STATUS, LeaveRequest.Status.REQUESTED)
                .set(REQUEST.ENTERED_BY, by)
                .returningResult(REQUEST.REQUEST_ID)
                .fetchSingle()
                .value1();
    }

    /** Writes the step that was taken; false when somebody else took one before. */
    boolean update(LeaveRequest request) {
        return dsl.update(REQUEST)
                        .set(REQUEST.STATUS, request.status())
                        .set(REQUEST.DECIDED_BY, request.decidedBy())
                        .set(REQUEST.DECIDED_ON, request.decidedOn())
                        .set(REQUEST.ANSWER, request.answer())
                        .set(REQUEST.LEAVE_ID, request.leave())
                        .set(REQUEST.VERSION, REQUEST.VERSION.plus(1))
                        .where(REQUEST.REQUEST_ID.eq(request.id()))
                        .and(REQUEST.VERSION.eq(request.version()))
                        .execute()
                == 1;
    }

    /** Requests behind the leave that the example data bring along. */
    void insertBehindGranted(TrajectoryId trajectory, PersonId candidate, PersonId hr) {
        dsl.insertInto(REQUEST)
                .columns(
                        REQUEST.TRAJECTORY_ID,
                        REQUEST.KIND,
                        REQUEST.FIRST_DAY,
                        REQUEST.LAST_DAY,
                        REQUEST.FRACTION,
                        REQUEST.EXTENSION,
                        REQUEST.ASKED_ON,
                        REQUEST.STATUS,
                        REQUEST.ENTERED_BY,
                        REQUEST.DECIDED_BY,
                        REQUEST.DECIDED_ON,
                        REQUEST.LEAVE_ID)
                .select(select(
                                LEAVE.TRAJECTORY_ID,
                                LEAVE_KIND.KIND,
                                LEAVE.FIRST_DAY,
                                LEAVE.LAST_DAY,
                                LEAVE.FRACTION,
                                LEAVE.MOVES_CONTRACT,
                                LEAVE.GRANTED_ON,
                                val(LeaveRequest.Status.GRANTED, REQUEST.STATUS),
                                val(candidate, REQUEST.ENTERED_BY),
                                val(hr, REQUEST.DECIDED_BY),
                                LEAVE.GRANTED_ON,
                                LEAVE.LEAVE_ID)
                        .from(LEAVE)
                        .join(LEAVE_KIND)
                        .on(LEAVE_KIND.LEAVE_ID.eq(LEAVE.LEAVE_ID))
                        .where(LEAVE.TRAJECTORY_ID.eq(trajectory)))
                .execute();
    }

    private List<LeaveRequest> requests(Condition condition) {
        return dsl.select(
                        REQUEST.REQUEST_ID,
                        REQUEST.TRAJECTORY_ID,
                        REQUEST.VERSION,
                        row(
                                        REQUEST.KIND,
                                        REQUEST.FIRST_DAY,
                                        REQUEST.LAST_DAY,
                                        REQUEST.FRACTION,
                                        REQUEST.EXTENSION,
                                        REQUEST.ASKED_ON,
                                        REQUEST.REASON)
                                .mapping(LeavePlan::new),
                        REQUEST.STATUS,
                        REQUEST.ENTERED_BY,
                        REQUEST.DECIDED_BY,
                        REQUEST.DECIDED_ON,
                        REQUEST.ANSWER,
                        REQUEST.LEAVE_ID)
                .from(REQUEST)
                .where(condition)
                .orderBy(REQUEST.FIRST_DAY, REQUEST.REQUEST_ID)
                .fetch(mapping(LeaveRequest::new));
    }
}
