package nl.traject.teaching;

import java.time.LocalDate;
import nl.traject.people.Person;

/** Somebody on a day. */
public record Mark(Person who, LocalDate on) {}
