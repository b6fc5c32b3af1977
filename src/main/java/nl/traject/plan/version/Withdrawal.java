package nl.traject.plan.version;

import java.time.LocalDate;
import nl.traject.people.Person;

/** That a proposal was taken back, by whom, when and why. */
public record Withdrawal(Person by, LocalDate on, String reason) {}
