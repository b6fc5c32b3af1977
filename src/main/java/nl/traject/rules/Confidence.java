package nl.traject.rules;

/** How well a rule's source is known. */
public enum Confidence {
    /** Read in an official source. */
    VERIFIED,
    /** Taken from a secondary source. */
    SECONDARY,
    /** General knowledge or this application's own convention; never to be shown as law. */
    GENERAL
}
