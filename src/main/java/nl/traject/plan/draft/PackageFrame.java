package nl.traject.plan.draft;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * When a work package is worked on, and on which topics.
 *
 * @param from first day; null while nobody has said
 * @param to last day; null while nobody has said
 * @param topics their numbers
 */
public record PackageFrame(
        @Nullable LocalDate from, @Nullable LocalDate to, Set<Integer> topics) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public PackageFrame {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
    }

    /** Nobody has said anything. */
    public static PackageFrame open() {
        return new PackageFrame(null, null, Set.of());
    }

    /** Whether a day is no slip of the keyboard. */
    public static boolean isPlausible(@Nullable LocalDate day) {
        return day == null || (!day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }

    /** Refuses days that cannot be meant, and an end before the start. */
    PackageFrame check() {
        if (!isPlausible(from) || !isPlausible(to)) {
            throw new RuleViolation(DraftRefusal.WORK_PACKAGE_START_PLAUSIBLE);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolation(DraftRefusal.WORK_PACKAGE_ENDS_AFTER_START);
        }
        return this;
    }
}
