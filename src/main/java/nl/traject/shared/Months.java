package nl.traject.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Calendar months counted from any day. A day that the target month does not have becomes its last one: 31 August
 * plus six months is 28 or 29 February.
 */
public final class Months {

    private Months() {}

    /** The day {@code months} later, or earlier when negative, clamped to the end of the month. */
    public static LocalDate after(LocalDate day, int months) {
        return day.plusMonths(months);
    }

    /** The day {@code months} earlier, clamped to the end of the month. */
    public static LocalDate before(LocalDate day, int months) {
        return day.minusMonths(months);
    }

    /** Last day of a stretch of months that begins on {@code start}. */
    public static LocalDate lastDay(LocalDate start, int months) {
        return after(start, months).minusDays(1);
    }

    /**
     * Largest number of months that, added to {@code from}, does not pass {@code to}; zero when {@code to} is not
     * later. Unlike {@link ChronoUnit#MONTHS} it counts 31 January to 28 February as one month, as the clamped
     * addition does.
     */
    public static int completeBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        var months = (int) YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS);
        return after(from, months).isAfter(to) ? months - 1 : months;
    }
}
