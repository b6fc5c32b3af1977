package nl.traject.people;

import nl.traject.shared.PersonId;

/** Somebody Traject knows by name. */
public record Person(PersonId id, String givenName, String familyName) {

    /** As spoken. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** As in a sorted list. */
    public String sortName() {
        return familyName + ", " + givenName;
    }
}
