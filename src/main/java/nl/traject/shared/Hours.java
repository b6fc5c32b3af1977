package nl.traject.shared;

import java.math.BigDecimal;
import java.util.Collection;

/** Hours of work with at most two decimals, never negative. */
public record Hours(BigDecimal value) implements Comparable<Hours> {

    public static final Hours ZERO = new Hours(BigDecimal.ZERO);

    public Hours {
        if (value.signum() < 0) {
            throw new RuleViolation(SharedRefusal.HOURS_NEGATIVE, value);
        }
        if (value.stripTrailingZeros().scale() > 2) {
            throw new RuleViolation(SharedRefusal.HOURS_TWO_DECIMALS, value);
        }
        value = value.setScale(2);
    }

    /** From plain decimal notation, such as {@code "7.25"}. */
    public static Hours of(String value) {
        return new Hours(new BigDecimal(value));
    }

    public static Hours of(int value) {
        return new Hours(BigDecimal.valueOf(value));
    }

    public static Hours sum(Collection<Hours> amounts) {
        return amounts.stream().reduce(ZERO, Hours::plus);
    }

    public Hours plus(Hours other) {
        return new Hours(value.add(other.value));
    }

    /** Refuses to go below zero. */
    public Hours minus(Hours other) {
        return new Hours(value.subtract(other.value));
    }

    public boolean isMoreThan(Hours other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Hours other) {
        return value.compareTo(other.value);
    }

    /** Plain decimal notation with two decimals. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
