package nl.traject.teaching;

import java.time.LocalDate;
import nl.traject.shared.Hours;

/** Hours worked in the week that begins on a Monday. */
public record WorkedWeek(LocalDate monday, Hours hours) {

    /** Most hours in one week. */
    public static final Hours MOST = Hours.of(80);
}
