package nl.traject.publication.venue;

/** How sure a date is. */
public enum DateStatus {
    /** Found in a public source. */
    ANNOUNCED,
    /** Taken from an earlier edition. */
    ESTIMATED,
    /** Found, but sources differ. */
    DISPUTED,
    /** Looked up by a person; nothing overwrites it but a person. */
    CONFIRMED
}
