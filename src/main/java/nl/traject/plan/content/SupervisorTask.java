package nl.traject.plan.content;

import nl.traject.shared.PersonId;

/**
 * What one supervisor does.
 *
 * @param key of the supervision
 * @param name as it was
 * @param part such as {@code PROMOTOR}: the name of a {@code nl.traject.people.Part} of its time
 * @param task in words; may be empty
 */
public record SupervisorTask(long key, PersonId person, String name, String part, String task) {}
