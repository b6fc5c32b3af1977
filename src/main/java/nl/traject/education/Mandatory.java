package nl.traject.education;

import java.time.LocalDate;
import nl.traject.rules.RuleSet.MandatoryItem;
import org.jspecify.annotations.Nullable;

/**
 * How far a mandatory item of the rule set is.
 *
 * @param due       last day on which it has to be credited, or null when the rule set's year has no date
 * @param plannedBy day by which it has to be planned, or null likewise
 * @param entry     the item furthest on its way, or null while none is planned
 */
public record Mandatory(
        MandatoryItem rule, @Nullable LocalDate due, @Nullable LocalDate plannedBy, @Nullable Entry entry) {

    public boolean isDone() {
        return entry != null && entry.status() == ItemStatus.CREDITED;
    }

    public boolean isPlanned() {
        return entry != null;
    }

    /** Not planned, although its day is near. */
    public boolean isDue(LocalDate today) {
        return entry == null && plannedBy != null && !today.isBefore(plannedBy);
    }

    /** Not done, and its last day has passed. */
    public boolean isMissing(LocalDate today) {
        return !isDone() && due != null && today.isAfter(due);
    }
}
