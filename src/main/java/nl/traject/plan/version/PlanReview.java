package nl.traject.plan.version;

import java.time.LocalDate;
import nl.traject.people.Person;
import nl.traject.shared.RuleViolation;

/**
 * That the team looked at the plan in force and keeps it, although something it stands on changed or a year went by. It
 * counts as a review of the plan, and quiets the suggestion of an amendment until something else changes.
 *
 * @param basis what the plan stood on that day
 */
public record PlanReview(Person by, LocalDate on, String reason, Basis basis) {

    /** Refuses without a reason. */
    static PlanReview of(Person by, LocalDate on, String reason, Basis basis) {
        if (reason.isBlank()) {
            throw new RuleViolation(VersionRefusal.REVIEW_WITH_REASON);
        }
        return new PlanReview(by, on, reason.strip(), basis);
    }
}
