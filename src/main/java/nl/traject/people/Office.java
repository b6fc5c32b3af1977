package nl.traject.people;

/** An office held on a school, or on one of its programmes. */
public enum Office {
    ADMINISTRATOR,
    HR,
    DIRECTOR
}
