package nl.traject.access;

import java.util.Set;
import nl.traject.security.Role;

/** Everybody who might ask about one trajectory, as what they are to it. */
enum Asking {
    CANDIDATE(Role.CANDIDATE),
    PROMOTOR(Role.SUPERVISOR),
    DAILY_SUPERVISOR(Role.SUPERVISOR),
    /** The second assessor while the evaluation is open. */
    OBSERVER(Role.OBSERVER),
    DIRECTOR(Role.DIRECTOR),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    HR(Role.HR),
    /** Supervised it until yesterday. */
    FORMER_SUPERVISOR,
    /** Observed the evaluation until the promotor took the proposal back. */
    FORMER_OBSERVER,
    /** A candidate of the same programme. */
    FELLOW(Role.CANDIDATE),
    /** Administrator of another school. */
    ELSEWHERE(Role.ADMINISTRATOR),
    /** Keeps the installation: accounts and settings, no dossier. */
    OPERATOR(Role.OPERATOR),
    /** Promotor of a trajectory at another school. */
    STRANGER(Role.SUPERVISOR);

    /** They have no part in it today; what is of a trajectory must answer each of them as if it were not there. */
    static final Set<Asking> OUTSIDE =
            Set.of(FORMER_SUPERVISOR, FORMER_OBSERVER, FELLOW, ELSEWHERE, OPERATOR, STRANGER);

    private final Role[] roles;

    Asking(Role... roles) {
        this.roles = roles;
    }

    Role[] roles() {
        return roles.clone();
    }
}
