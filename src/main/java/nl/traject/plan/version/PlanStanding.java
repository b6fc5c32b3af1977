package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.plan.content.PlanContent;
import nl.traject.rules.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stands: its versions, and whether it is time for another one.
 *
 * @param lines every version, the newest first
 * @param content what the version in force says; null when none is
 * @param changes what the plan in force stands on and is different now; empty when there is none in force
 * @param review the last time the team kept the plan in force, if it did
 * @param reviewDueOn from when the plan is to be looked at again; null when none is in force
 * @param parties who is asked by the rule set when the draft is proposed
 */
public record PlanStanding(
        List<VersionLine> lines,
        @Nullable PlanContent content,
        List<Basis.Change> changes,
        @Nullable PlanReview review,
        @Nullable LocalDate reviewDueOn,
        List<RuleSet.Party> parties) {

    public PlanStanding {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        parties = List.copyOf(parties);
    }

    /** The number the next proposal gets. */
    public int nextNumber() {
        return lines.isEmpty() ? 1 : lines.getFirst().version().number() + 1;
    }

    public Optional<PlanVersion> inForce() {
        return withStatus(VersionStatus.IN_FORCE).map(VersionLine::version);
    }

    /** The one that waits for answers. */
    public Optional<VersionLine> proposed() {
        return withStatus(VersionStatus.PROPOSED);
    }

    /** Whether the plan is to be looked at again on that day: something changed, or a year is nearly over. */
    public boolean asksForReview(LocalDate today) {
        return !changes.isEmpty() || reviewDueOn != null && !reviewDueOn.isAfter(today);
    }

    private Optional<VersionLine> withStatus(VersionStatus status) {
        return lines.stream().filter(line -> line.version().status() == status).findFirst();
    }
}
