package nl.traject.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days from the first to the last, both included. A period that ends before it starts is refused. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new RuleViolation(SharedRefusal.PERIOD_ENDS_BEFORE_START, from, to);
        }
    }

    /** Number of days, at least one. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
