package nl.traject.rules;

import java.time.LocalDate;
import nl.traject.shared.Months;

/**
 * A distance between two dates; negative is earlier. Months clamp to the end of the month, so an offset of months is
 * not a number of days.
 */
public record Offset(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS
    }

    public static Offset days(int amount) {
        return new Offset(amount, Unit.DAYS);
    }

    public static Offset weeks(int amount) {
        return new Offset(amount, Unit.WEEKS);
    }

    public static Offset months(int amount) {
        return new Offset(amount, Unit.MONTHS);
    }

    /** The date this far after {@code day}; before it when the amount is negative. */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> Months.after(day, amount);
        };
    }

    /** The date this far before {@code day}. */
    public LocalDate before(LocalDate day) {
        return new Offset(-amount, unit).after(day);
    }

    /**
     * Message key of "3 weeks before {1}" with the size as {0}; {@code lastDay} for the last day of a stretch that
     * begins on the base.
     */
    public String messageKey(boolean lastDay) {
        if (amount == 0) {
            return "rules.offset.same";
        }
        var direction = lastDay ? "last" : amount < 0 ? "before" : "after";
        return "rules.offset." + unit + "." + direction + (size() == 1 ? ".one" : "");
    }

    /** The amount without its sign. */
    public int size() {
        return Math.abs(amount);
    }
}
