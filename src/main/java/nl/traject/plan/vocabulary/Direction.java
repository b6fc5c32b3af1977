package nl.traject.plan.vocabulary;

/** Which way a term goes among its like. */
public enum Direction {
    UP,
    DOWN
}
