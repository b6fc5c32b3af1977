package nl.traject.leave;

import java.time.LocalDate;
import nl.traject.people.LeaveId;
import nl.traject.shared.PersonId;
import nl.traject.shared.Refusal;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Leave from the asking to the end.
 *
 * @param decidedBy who granted, refused or revoked it; null before
 * @param answer    why it was refused or revoked
 * @param leave     what everybody sees of it while it is granted
 */
public record LeaveRequest(
        RequestId id,
        TrajectoryId trajectory,
        int version,
        LeavePlan plan,
        Status status,
        PersonId enteredBy,
        @Nullable PersonId decidedBy,
        @Nullable LocalDate decidedOn,
        String answer,
        @Nullable LeaveId leave) {

    /** How far it has come. */
    public enum Status {
        REQUESTED,
        GRANTED,
        REFUSED,
        /** By the candidate, before anybody decided. */
        WITHDRAWN,
        /** Granted, then taken back: every date has returned. */
        REVOKED
    }

    /** The candidate takes an open request back. */
    LeaveRequest withdraw() {
        require(Status.REQUESTED, LeaveRefusal.REQUEST_NOT_OPEN);
        return new LeaveRequest(id, trajectory, version, plan, Status.WITHDRAWN, enteredBy, null, null, "", null);
    }

    /** HR grants an open request. */
    LeaveRequest grant(LeaveId granted, PersonId by, LocalDate today) {
        requireOpen();
        return new LeaveRequest(id, trajectory, version, plan, Status.GRANTED, enteredBy, by, today, "", granted);
    }

    /** HR refuses an open request and says why. */
    LeaveRequest refuse(String why, PersonId by, LocalDate today) {
        requireOpen();
        return new LeaveRequest(id, trajectory, version, plan, Status.REFUSED, enteredBy, by, today, answer(why), null);
    }

    /** HR takes granted leave back and says why. */
    LeaveRequest revoke(String why, PersonId by, LocalDate today) {
        require(Status.GRANTED, LeaveRefusal.REQUEST_NOT_GRANTED);
        return new LeaveRequest(id, trajectory, version, plan, Status.REVOKED, enteredBy, by, today, answer(why), null);
    }

    /** Refuses what was decided or withdrawn. */
    void requireOpen() {
        require(Status.REQUESTED, LeaveRefusal.REQUEST_NOT_OPEN);
    }

    private void require(Status expected, Refusal refusal) {
        if (status != expected) {
            throw new RuleViolation(refusal);
        }
    }

    private static String answer(String why) {
        if (why.isBlank()) {
            throw new RuleViolation(LeaveRefusal.REQUEST_ANSWERED);
        }
        if (why.strip().length() > LeavePlan.LONGEST) {
            throw new RuleViolation(LeaveRefusal.REQUEST_ANSWER_LENGTH);
        }
        return why.strip();
    }
}
