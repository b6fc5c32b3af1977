package nl.traject.security;

/**
 * What a person is to somebody, somewhere: enough to offer a page in the navigation. Which records are open is looked up per
 * call, with the dates of the relation.
 */
public enum Role {
    CANDIDATE,
    SUPERVISOR,
    OBSERVER,
    ADMINISTRATOR,
    DIRECTOR,
    HR,
    OPERATOR;

    /** The name as Spring Security's authority. */
    String authority() {
        return "ROLE_" + name();
    }
}
