package nl.traject.history.changes;

import java.util.List;
import nl.traject.shared.PersonId;

/**
 * What there is to choose from in the history of a trajectory.
 *
 * @param authors who changed something, by name
 * @param traject whether Traject itself did
 * @param kinds   of what
 */
public record Choices(List<Author> authors, boolean traject, List<RecordKind> kinds) {

    public Choices {
        authors = List.copyOf(authors);
        kinds = List.copyOf(kinds);
    }

    /** Somebody who changed something. */
    public record Author(PersonId id, String name) {}
}
