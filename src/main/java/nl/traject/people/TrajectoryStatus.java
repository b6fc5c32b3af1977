package nl.traject.people;

/** Where a trajectory stands as a whole. */
public enum TrajectoryStatus {
    ACTIVE,
    ON_LEAVE,
    EXTENDED,
    COMPLETED,
    DISCONTINUED
}
