package nl.traject.progress;

import java.util.List;
import nl.traject.people.Person;

/**
 * An entry as the list shows it.
 *
 * @param firstOfDay whether it is the first of its day in the list as filtered, and so bears the day's heading
 * @param comments   oldest first
 * @param seenBy     supervisors who opened the log after it was shared
 */
public record LoggedEntry(Entry entry, boolean firstOfDay, List<Comment> comments, List<Person> seenBy) {}
