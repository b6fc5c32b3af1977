package nl.traject.evaluation;

import java.time.LocalDate;
import nl.traject.people.Person;

/**
 * The employer's word, in writing, on whether the contract continues (Dutch Civil Code 7:668).
 *
 * @param atTheLatest the notice date as it was on the day of the notice
 * @param source      where the letter is kept
 */
public record WrittenNotice(LocalDate givenOn, LocalDate atTheLatest, String source, Person recordedBy) {

    /** Longest source in characters. */
    public static final int LONGEST_SOURCE = 500;

    /** Whether it was given after the notice date; then the employer owes pay for the delay. */
    public boolean isLate() {
        return givenOn.isAfter(atTheLatest);
    }
}
