package nl.traject.concern;

import java.time.Instant;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate raised with the graduate school in confidence.
 *
 * @param number  counts within the trajectory
 * @param touched when something was last said or done about it
 * @param endedBy who withdrew or closed it; null while it is open
 */
public record Concern(
        ConcernId id,
        TrajectoryId trajectory,
        int version,
        int number,
        String subject,
        Status status,
        Instant raisedAt,
        Instant touched,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt) {

    /** How far it has come. */
    public enum Status {
        /** The candidate waits for the school. */
        OPEN,
        /** The school has answered last. */
        ANSWERED,
        /** Taken back by the candidate; the school takes no further step. */
        WITHDRAWN,
        /** Settled, as the candidate or the school says. */
        CLOSED;

        public boolean isOpen() {
            return this == OPEN || this == ANSWERED;
        }
    }

    /** The candidate says more; the school is to answer again. */
    Concern write(Instant now) {
        return step(Status.OPEN, now);
    }

    /** The school answers. */
    Concern answer(Instant now) {
        return step(Status.ANSWERED, now);
    }

    /** The school notes what it did; who is waiting for whom stays. */
    Concern note(Instant now) {
        return step(status, now);
    }

    /** The candidate takes it back. */
    Concern withdraw(PersonId by, Instant now) {
        return end(Status.WITHDRAWN, by, now);
    }

    /** It is settled. */
    Concern close(PersonId by, Instant now) {
        return end(Status.CLOSED, by, now);
    }

    private Concern step(Status next, Instant now) {
        requireOpen();
        return new Concern(id, trajectory, version, number, subject, next, raisedAt, now, null, null);
    }

    private Concern end(Status end, PersonId by, Instant now) {
        requireOpen();
        return new Concern(id, trajectory, version, number, subject, end, raisedAt, now, by, now);
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new RuleViolation(ConcernRefusal.CONCERN_NOT_OPEN);
        }
    }
}
