package nl.traject.shared;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * European credits with one decimal, never negative. One credit stands for {@value #HOURS_PER_CREDIT} hours of work
 * (Dutch higher education act, article 7.4).
 */
public record Ects(BigDecimal value) implements Comparable<Ects> {

    /** Hours of work in one credit. */
    public static final int HOURS_PER_CREDIT = 28;

    public static final Ects ZERO = new Ects(BigDecimal.ZERO);

    public Ects {
        if (value.signum() < 0) {
            throw new RuleViolation(SharedRefusal.ECTS_NEGATIVE, value);
        }
        if (value.stripTrailingZeros().scale() > 1) {
            throw new RuleViolation(SharedRefusal.ECTS_ONE_DECIMAL, value);
        }
        value = value.setScale(1);
    }

    /** From plain decimal notation, such as {@code "2.5"}. */
    public static Ects of(String value) {
        return new Ects(new BigDecimal(value));
    }

    public static Ects of(int value) {
        return new Ects(BigDecimal.valueOf(value));
    }

    public static Ects sum(Collection<Ects> amounts) {
        return amounts.stream().reduce(ZERO, Ects::plus);
    }

    public Ects plus(Ects other) {
        return new Ects(value.add(other.value));
    }

    /** Refuses to go below zero; see {@link #missingTo(Ects)} for what is still to be done. */
    public Ects minus(Ects other) {
        return new Ects(value.subtract(other.value));
    }

    /** How much this falls short of a goal; zero when it is reached. */
    public Ects missingTo(Ects goal) {
        return isLessThan(goal) ? goal.minus(this) : ZERO;
    }

    public boolean isLessThan(Ects other) {
        return compareTo(other) < 0;
    }

    /** The work these credits stand for. */
    public Hours hours() {
        return new Hours(value.multiply(BigDecimal.valueOf(HOURS_PER_CREDIT)));
    }

    @Override
    public int compareTo(Ects other) {
        return value.compareTo(other.value);
    }

    /** Plain decimal notation with one decimal. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
