package nl.traject.people;

/** The part somebody plays in supervising a trajectory (Promotieregeling UvA 2020). */
public enum Part {
    PROMOTOR,
    CO_PROMOTOR,
    DAILY_SUPERVISOR
}
