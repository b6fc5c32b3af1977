package nl.traject.evaluation;

import java.time.LocalDate;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * One milestone of a trajectory. Its date is the schedule's and not repeated here.
 *
 * @param id        null until anybody took a first step
 * @param status    as recorded; what it is on a day says {@link #statusOn}
 * @param reason    why it was waived, else empty
 * @param outcome   what was decided, null before
 * @param decidedOn the day of the decision, null before
 * @param closedOn  the day it was closed or waived, null before
 */
public record Milestone(
        @Nullable MilestoneId id,
        TrajectoryId trajectory,
        MilestoneKind kind,
        Status status,
        String reason,
        @Nullable Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        int version) {

    /** How far a milestone is. */
    public enum Status {
        UPCOMING,
        OPEN,
        IN_PROGRESS,
        DECIDED,
        CLOSED,
        WAIVED;

        /** Whether nothing is asked any more. */
        public boolean isDone() {
            return this == DECIDED || this == CLOSED || this == WAIVED;
        }
    }

    /** One that nobody has touched yet. */
    public static Milestone untouched(TrajectoryId trajectory, MilestoneKind kind) {
        return new Milestone(null, trajectory, kind, Status.UPCOMING, "", null, null, null, 1);
    }

    /** It opens by itself: no job and no hand is needed. */
    public Status statusOn(LocalDate today, LocalDate opens) {
        return status == Status.UPCOMING && !today.isBefore(opens) ? Status.OPEN : status;
    }

    /** The first step was taken. */
    public Milestone begin() {
        return status == Status.UPCOMING || status == Status.OPEN ? with(Status.IN_PROGRESS) : this;
    }

    /**
     * An administrator does without it. Refuses without a reason, when it is over, and for the evaluation, which
     * decides about a contract and can only be moved.
     */
    public Milestone waive(String why, LocalDate today) {
        requireUnfinished();
        if (kind == MilestoneKind.EVALUATION) {
            throw new RuleViolation(EvaluationRefusal.EVALUATION_CANNOT_BE_WAIVED);
        }
        if (why.isBlank()) {
            throw new RuleViolation(EvaluationRefusal.MILESTONE_WAIVED_WITH_REASON);
        }
        return new Milestone(id, trajectory, kind, Status.WAIVED, why.strip(), outcome, decidedOn, today, version);
    }

    /**
     * A promotor says that it is behind. Refuses what is over, what is not open yet, and what closes by its own
     * steps: a plan in force, a report that is filed, an evaluation that is decided.
     */
    public Milestone pass(LocalDate today, LocalDate opens) {
        requireUnfinished();
        if (kind.closesByItself()) {
            throw new RuleViolation(EvaluationRefusal.MILESTONE_CLOSES_BY_ITSELF);
        }
        if (today.isBefore(opens)) {
            throw new RuleViolation(EvaluationRefusal.NOT_OPEN_YET, opens);
        }
        return close(today);
    }

    Milestone close(LocalDate today) {
        return new Milestone(id, trajectory, kind, Status.CLOSED, reason, outcome, decidedOn, today, version);
    }

    Milestone decide(Outcome decided, LocalDate today) {
        return new Milestone(id, trajectory, kind, Status.DECIDED, reason, decided, today, null, version);
    }

    private void requireUnfinished() {
        if (status == Status.WAIVED) {
            throw new RuleViolation(EvaluationRefusal.ALREADY_WAIVED);
        }
        if (status.isDone()) {
            throw new RuleViolation(EvaluationRefusal.MILESTONE_IS_OVER);
        }
    }

    private Milestone with(Status next) {
        return new Milestone(id, trajectory, kind, next, reason, outcome, decidedOn, closedOn, version);
    }
}
