package nl.traject.rules;

import java.time.LocalDate;
import java.time.Month;
import nl.traject.shared.Period;

/** 1 September to 31 August, named after the year it begins in. A duty belongs to the year of its first day. */
public record AcademicYear(int start) implements Comparable<AcademicYear> {

    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public Period period() {
        return new Period(LocalDate.of(start, Month.SEPTEMBER, 1), LocalDate.of(start + 1, Month.AUGUST, 31));
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(start, other.start);
    }

    /** As it is written in programmes: 2026/27. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
