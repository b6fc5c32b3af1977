package nl.traject.education;

/** How the ledger is arranged. */
public enum Grouping {
    STATUS,
    /** By year of the trajectory, counted from 1. */
    YEAR
}
