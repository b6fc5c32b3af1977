package nl.traject.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.traject.shared.Months;

/** How a single event moves a single date: this application's own convention, told on the page. */
final class TimelineArithmetic {

    private TimelineArithmetic() {}

    /** Granted leave moves a date on its first day or later by its days times its fraction, rounded half up. */
    static LocalDate afterLeave(ScheduleFacts.Leave leave, LocalDate date) {
        if (date.isBefore(leave.from())) {
            return date;
        }
        var days = leave.fraction().multiply(BigDecimal.valueOf(leave.period().days()));
        return date.plusDays(days.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * A change of hours stretches the months from its day to the date, for a last day to the day after it. Exact
     * fractions: the division is made once, at the end, so that 48 months at 0.8 are 60 months to the day.
     */
    static LocalDate afterFteChange(LocalDate change, BigDecimal from, BigDecimal to, LocalDate date, boolean lastDay) {
        var end = lastDay ? date.plusDays(1) : date;
        if (!end.isAfter(change)) {
            return date;
        }
        var scale = Math.max(from.scale(), to.scale());
        var numerator = from.setScale(scale).unscaledValue();
        var denominator = to.setScale(scale).unscaledValue();

        var months = Months.completeBetween(change, end);
        var days = ChronoUnit.DAYS.between(Months.after(change, months), end);
        var length = BigInteger.valueOf(lengthOfMonth(change, months));

        var stretched = BigInteger.valueOf(months)
                .multiply(length)
                .add(BigInteger.valueOf(days))
                .multiply(numerator)
                .divideAndRemainder(length.multiply(denominator));
        var wholeMonths = stretched[0].intValueExact();
        var restOfMonth = new BigDecimal(stretched[1].multiply(BigInteger.valueOf(lengthOfMonth(change, wholeMonths))))
                .divide(new BigDecimal(length.multiply(denominator)), 0, RoundingMode.HALF_UP)
                .longValueExact();

        var moved = Months.after(change, wholeMonths).plusDays(restOfMonth);
        return lastDay ? moved.minusDays(1) : moved;
    }

    private static long lengthOfMonth(LocalDate from, int month) {
        return ChronoUnit.DAYS.between(Months.after(from, month), Months.after(from, month + 1));
    }
}
