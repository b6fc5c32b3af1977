package nl.traject.publication;

import java.time.LocalDate;
import nl.traject.people.Person;

/**
 * What happened to a submission, on which day, who wrote it down, and a note such as the scores or the reviews in short.
 */
public record SubmissionStep(SubmissionStatus status, LocalDate takenOn, Person takenBy, String note) {}
