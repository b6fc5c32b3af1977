package nl.traject.directory;

/** As what somebody is known today; a filter of the list. */
public enum Capacity {
    CANDIDATE,
    SUPERVISOR,
    ADMINISTRATOR,
    HR,
    DIRECTOR,
    OPERATOR,
    /** Neither on a trajectory nor in an office. */
    NONE
}
