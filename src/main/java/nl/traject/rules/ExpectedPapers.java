package nl.traject.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The papers that a plan in force expects.
 *
 * @param version its number
 * @param since the day it came in force
 * @param years for each paper the academic year by whose end it is expected, the earliest first
 */
public record ExpectedPapers(int version, LocalDate since, List<AcademicYear> years) {

    public ExpectedPapers {
        years = years.stream().sorted().toList();
    }

    /** The first year by whose end more papers are expected than there are. */
    Optional<AcademicYear> firstShortOf(int papers) {
        return papers < years.size() ? Optional.of(years.get(papers)) : Optional.empty();
    }

    /** How many are expected by the end of a year. */
    int by(AcademicYear last) {
        return Math.toIntExact(
                years.stream().filter(year -> year.compareTo(last) <= 0).count());
    }
}
