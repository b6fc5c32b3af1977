package nl.traject.security;

import java.util.Set;
import nl.traject.shared.PersonId;

/** Tells which roles a person has today; implemented by those who keep the relations. */
public interface RoleSource {

    /** Asked as a system actor, at sign-in. */
    Set<Role> rolesOf(PersonId person);
}
