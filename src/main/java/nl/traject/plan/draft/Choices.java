package nl.traject.plan.draft;

import java.math.BigDecimal;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for the plan as a whole; each choice has a version of its own, zero while nobody chose.
 *
 * @param monthlyHours least hours of personal supervision a month; null while nobody has named a number
 * @param dataApplicable whether there are research data to be managed
 */
public record Choices(@Nullable Hours monthlyHours, int hoursVersion, boolean dataApplicable, int applicableVersion) {

    /** Nobody chose anything. */
    public static final Choices NONE = new Choices(null, 0, true, 0);

    /** Most hours of supervision in a month. */
    public static final Hours MOST_HOURS = Hours.of(100);

    static Choices stored(
            @Nullable BigDecimal monthlyHours, int hoursVersion, boolean dataApplicable, int applicableVersion) {
        return new Choices(
                monthlyHours == null ? null : new Hours(monthlyHours), hoursVersion, dataApplicable, applicableVersion);
    }

    /** Refuses none at all, which is said by leaving the number open, and more than anybody could give. */
    static void requireHours(@Nullable Hours hours) {
        if (hours != null && (!hours.isMoreThan(Hours.ZERO) || hours.isMoreThan(MOST_HOURS))) {
            throw new RuleViolation(DraftRefusal.DRAFT_MONTHLY_HOURS_RANGE);
        }
    }
}
