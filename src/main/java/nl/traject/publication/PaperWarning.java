package nl.traject.publication;

import nl.traject.publication.venue.Cycle;

/** Something about a paper that needs a look; nothing is refused because of it. */
public sealed interface PaperWarning {

    /** Two papers are due within a week of each other. */
    record TwoDue(Deadline first, Deadline second, int daysApart) implements PaperWarning {}

    /** Something is due within two weeks and nobody is an author. */
    record NoAuthors(Deadline deadline) implements PaperWarning {}

    /** One paper at two archival venues at a time. */
    record DualSubmission(Paper paper, Cycle first, Cycle second) implements PaperWarning {}
}
