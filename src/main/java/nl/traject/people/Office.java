package nl.traject.people;

/** An office held on a school, on one of its programmes, or on the installation. */
public enum Office {
    ADMINISTRATOR,
    HR,
    DIRECTOR,
    /** Of the installation: accounts and settings, no dossier. */
    OPERATOR
}
