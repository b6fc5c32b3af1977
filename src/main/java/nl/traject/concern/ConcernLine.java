package nl.traject.concern;

import java.time.Instant;
import nl.traject.people.Person;

/**
 * A concern in a list.
 *
 * @param touched when something was last said or done about it
 */
public record ConcernLine(
        ConcernId id, int number, Person candidate, String subject, Concern.Status status, Instant touched) {}
