package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whom a proposal waits for.
 *
 * @param persons who may answer; several directors stand in for each other; none when nobody is there to answer
 * @param left who was asked and has left the team since; null while the one who was asked is there
 */
public record Waiting(
        Party party,
        List<Person> persons,
        LocalDate since,
        @Nullable Person left) {

    public Waiting {
        persons = List.copyOf(persons);
    }
}
