package nl.traject.publication;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.traject.people.Person;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleId;
import nl.traject.publication.venue.DateStatus;
import nl.traject.publication.venue.EditionDate;
import nl.traject.publication.venue.EditionDateId;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.Venue;
import nl.traject.publication.venue.VenueDate;
import nl.traject.publication.venue.VenueZone;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;

/** Papers, cycles and submissions for tests of rules; the name of a venue gives it its number. */
final class Desk {

    static final Person ROBIN = new Person(new PersonId(1), "Robin", "Vos");

    private Desk() {}

    static Cycle cycle(long id, String venue, boolean archival, EditionDate... dates) {
        return new Cycle(
                new CycleId(id),
                new Venue(venue, venue, archival, false, false, 1),
                2027,
                1,
                false,
                "",
                "",
                "",
                "",
                List.of(dates));
    }

    static Cycle rollingReview(long id, String venue, EditionDate... dates) {
        return new Cycle(
                new CycleId(id), new Venue(venue, venue, true, false, true, 1), 2027, 1, false, "", "", "", "", List.of(dates));
    }

    /** A minute before midnight, anywhere on Earth. */
    static EditionDate deadline(EventKind kind, String day) {
        return date(kind, VenueDate.at(LocalDate.parse(day), LocalTime.of(23, 59), VenueZone.AOE));
    }

    static EditionDate day(EventKind kind, String day) {
        return date(kind, VenueDate.on(LocalDate.parse(day)));
    }

    private static EditionDate date(EventKind kind, VenueDate date) {
        return new EditionDate(new EditionDateId(1), 1, kind, date, DateStatus.ANNOUNCED, null, "call", null);
    }

    static Paper paper(long id, int authors, Submission... submissions) {
        var names = IntStream.range(0, authors)
                .mapToObj(place -> new Author("Author " + place, place == 0, ""))
                .toList();
        return new Paper(
                new PaperId(id),
                1,
                new TrajectoryId(1),
                (int) id,
                new PaperDraft("Paper " + id, "", "", "", names, List.of()),
                List.of(submissions));
    }

    static Submission submission(long id, long paper, Cycle cycle, SubmissionStatus status, String... stepDays) {
        var steps = new ArrayList<SubmissionStep>();
        for (var day : stepDays) {
            steps.add(new SubmissionStep(status, LocalDate.parse(day), ROBIN, ""));
        }
        return new Submission(new SubmissionId(id), 1, new PaperId(paper), cycle.id(), status, null, steps);
    }
}
