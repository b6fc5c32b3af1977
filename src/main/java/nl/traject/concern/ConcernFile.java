package nl.traject.concern;

import java.util.List;
import nl.traject.people.Person;

/**
 * A concern with what was said about it.
 *
 * @param messages the latest ones, in the order they were written
 * @param earlier  how many came before these
 */
public record ConcernFile(Concern concern, Person candidate, List<Message> messages, int earlier) {}
