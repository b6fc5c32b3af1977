package nl.traject.plan.version;

import java.time.LocalDate;
import nl.traject.people.Person;

/**
 * What a party says to a proposal; given once.
 *
 * @param by who said it: the one who was asked, or who stands in since that person left
 * @param reason why a change is asked for; empty for an agreement
 */
public record Answer(Kind kind, Person by, LocalDate on, String reason) {

    /** What can be said. */
    public enum Kind {
        AGREED,
        /** Asks for a change. */
        CHANGE
    }
}
