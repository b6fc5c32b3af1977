package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.traject.security.Role;
import nl.traject.security.RoleSource;
import nl.traject.shared.PersonId;
import org.springframework.stereotype.Component;

/** The roles that follow from the relations people keep. */
@Component
class Roles implements RoleSource {

    private final PersonStore people;
    private final Clock clock;

    Roles(PersonStore people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Set<Role> rolesOf(PersonId person) {
        return people.rolesOf(person, LocalDate.now(clock));
    }
}
