package nl.traject.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EditionDate;

/** A date of an edition that lies ahead of one of the papers. */
public record Deadline(Paper paper, Submission submission, Cycle cycle, EditionDate date) {

    /** Days until it in the reader's calendar; 0 is today. */
    public int daysLeft(LocalDate today, ZoneId reader) {
        return date.date().daysLeft(today, reader);
    }

    /** The day on which the reader meets it. */
    public LocalDate dayIn(ZoneId reader) {
        return date.date().dayIn(reader);
    }
}
