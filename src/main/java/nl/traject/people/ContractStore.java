package nl.traject.people;

import static nl.traject.db.people.Tables.CONTRACT_TERM;
import static nl.traject.db.people.Tables.FTE_CHANGE;
import static nl.traject.db.people.Tables.LEAVE;
import static nl.traject.db.people.Tables.LEAVE_KIND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.ScheduleFacts.FteChange;
import nl.traject.shared.Period;
import nl.traject.shared.TrajectoryId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Contract terms, changes of hours and leave. */
@Repository
class ContractStore {

    private final DSLContext dsl;

    ContractStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<ContractTerm> termsOf(TrajectoryId trajectory) {
        return dsl.select(
                        CONTRACT_TERM.NUMBER,
                        row(CONTRACT_TERM.START_DATE, CONTRACT_TERM.LAST_DAY).mapping(Period::new),
                        CONTRACT_TERM.FTE,
                        CONTRACT_TERM.SIGNED_ON,
                        CONTRACT_TERM.SOURCE)
                .from(CONTRACT_TERM)
                .where(CONTRACT_TERM.TRAJECTORY_ID.eq(trajectory))
                .orderBy(CONTRACT_TERM.NUMBER)
                .fetch(mapping(ContractTerm::new));
    }

    void insert(TrajectoryId trajectory, ContractTerm term) {
        dsl.insertInto(CONTRACT_TERM)
                .set(CONTRACT_TERM.TRAJECTORY_ID, trajectory)
                .set(CONTRACT_TERM.NUMBER, term.number())
                .set(CONTRACT_TERM.START_DATE, term.period().from())
                .set(CONTRACT_TERM.LAST_DAY, term.period().to())
                .set(CONTRACT_TERM.FTE, term.fte())
                .set(CONTRACT_TERM.SIGNED_ON, term.signedOn())
                .set(CONTRACT_TERM.SOURCE, term.source())
                .execute();
    }

    void endTerm(TrajectoryId trajectory, int number, LocalDate lastDay) {
        dsl.update(CONTRACT_TERM)
                .set(CONTRACT_TERM.LAST_DAY, lastDay)
                .set(CONTRACT_TERM.VERSION, CONTRACT_TERM.VERSION.plus(1))
                .where(CONTRACT_TERM.TRAJECTORY_ID.eq(trajectory))
                .and(CONTRACT_TERM.NUMBER.eq(number))
                .execute();
    }

    List<FteChange> fteChangesOf(TrajectoryId trajectory) {
        return dsl.select(FTE_CHANGE.CHANGES_ON, FTE_CHANGE.FTE, FTE_CHANGE.GRANTED_ON)
                .from(FTE_CHANGE)
                .where(FTE_CHANGE.TRAJECTORY_ID.eq(trajectory))
                .orderBy(FTE_CHANGE.CHANGES_ON)
                .fetch(mapping(FteChange::new));
    }

    void insertFteChange(TrajectoryId trajectory, LocalDate on, BigDecimal fte, LocalDate grantedOn) {
        dsl.insertInto(FTE_CHANGE)
                .set(FTE_CHANGE.TRAJECTORY_ID, trajectory)
                .set(FTE_CHANGE.CHANGES_ON, on)
                .set(FTE_CHANGE.FTE, fte)
                .set(FTE_CHANGE.GRANTED_ON, grantedOn)
                .execute();
    }

    List<GrantedLeave> leaveOf(TrajectoryId trajectory) {
        return dsl.select(
                        row(LEAVE.FIRST_DAY, LEAVE.LAST_DAY).mapping(Period::new),
                        LEAVE.FRACTION,
                        LEAVE.MOVES_CONTRACT,
                        LEAVE.MOVES_MILESTONES,
                        LEAVE.GRANTED_ON)
                .from(LEAVE)
                .where(LEAVE.TRAJECTORY_ID.eq(trajectory))
                .orderBy(LEAVE.FIRST_DAY, LEAVE.LEAVE_ID)
                .fetch(mapping(GrantedLeave::new));
    }

    /** Has a leave end on another day. */
    void endLeave(TrajectoryId trajectory, LeaveId leave, LocalDate lastDay) {
        dsl.update(LEAVE)
                .set(LEAVE.LAST_DAY, lastDay)
                .set(LEAVE.VERSION, LEAVE.VERSION.plus(1))
                .where(LEAVE.LEAVE_ID.eq(leave))
                .and(LEAVE.TRAJECTORY_ID.eq(trajectory))
                .execute();
    }

    /** Takes a granted leave back, with its kind; the history keeps both. */
    void deleteLeave(TrajectoryId trajectory, LeaveId leave) {
        dsl.deleteFrom(LEAVE_KIND)
                .where(LEAVE_KIND.LEAVE_ID.eq(leave))
                .and(LEAVE_KIND.TRAJECTORY_ID.eq(trajectory))
                .execute();
        dsl.deleteFrom(LEAVE)
                .where(LEAVE.LEAVE_ID.eq(leave))
                .and(LEAVE.TRAJECTORY_ID.eq(trajectory))
                .execute();
    }

    /** Puts the signature under a term that has none; false when there is no such term. */
    boolean sign(TrajectoryId trajectory, int number, LocalDate lastDay, LocalDate signedOn, String source) {
        return dsl.update(CONTRACT_TERM)
                        .set(CONTRACT_TERM.LAST_DAY, lastDay)
                        .set(CONTRACT_TERM.SIGNED_ON, signedOn)
                        .set(CONTRACT_TERM.SOURCE, source)
                        .set(CONTRACT_TERM.VERSION, CONTRACT_TERM.VERSION.plus(1))
                        .where(CONTRACT_TERM.TRAJECTORY_ID.eq(trajectory))
                        .and(CONTRACT_TERM.NUMBER.eq(number))
                        .and(CONTRACT_TERM.SIGNED_ON.isNull())
                        .execute()
                == 1;
    }

    LeaveId insertLeave(TrajectoryId trajectory, GrantedLeave leave) {
        return dsl.insertInto(LEAVE)
                .set(LEAVE.TRAJECTORY_ID, trajectory)
                .set(LEAVE.FIRST_DAY, leave.period().from())
                .set(LEAVE.LAST_DAY, leave.period().to())
                .set(LEAVE.FRACTION, leave.fraction())
                .set(LEAVE.MOVES_CONTRACT, leave.movesContract())
                .set(LEAVE.MOVES_MILESTONES, leave.movesMilestones())
                .set(LEAVE.GRANTED_ON, leave.grantedOn())
                .returningResult(LEAVE.LEAVE_ID)
                .fetchSingle()
                .value1();
    }

    /** The kind goes into the table that only candidate and HR read. */
    LeaveId insertLeave(TrajectoryId trajectory, GrantedLeave leave, String kind) {
        var id = insertLeave(trajectory, leave);
        dsl.insertInto(LEAVE_KIND)
                .set(LEAVE_KIND.LEAVE_ID, id)
                .set(LEAVE_KIND.TRAJECTORY_ID, trajectory)
                .set(LEAVE_KIND.KIND, kind)
                .execute();
        return id;
    }
}
