package nl.traject.directory;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Part;
import nl.traject.people.Person;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about somebody, as far as it is open to the reader.
 *
 * @param mergedInto who this turned out to be
 */
public record PersonFile(
        Person person,
        @Nullable String orcid,
        @Nullable String email,
        int version,
        @Nullable Person mergedInto,
        List<Candidacy> candidacies,
        List<Supervised> supervised,
        List<OfficeHeld> offices) {

    /** A trajectory of one's own. */
    public record Candidacy(TrajectoryId trajectory, String programme, LocalDate start) {}

    /** A part in somebody's team. */
    public record Supervised(
            TrajectoryId trajectory,
            Person candidate,
            Part part,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** What may be changed about a person. */
    public record Change(String givenName, String familyName, String email, String orcid) {}

    public Change asChange() {
        return new Change(
                person.givenName(), person.familyName(), email == null ? "" : email, orcid == null ? "" : orcid);
    }
}
