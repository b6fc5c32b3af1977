package nl.traject.teaching;

/** Of the programme a course belongs to. */
public enum Level {
    BSC,
    MSC
}
