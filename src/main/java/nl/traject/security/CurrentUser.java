package nl.traject.security;

import java.util.Optional;
import java.util.Set;
import nl.traject.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in.
 *
 * @param roles as they were at sign-in, for navigation only
 */
public record CurrentUser(PersonId person, String username, Set<Role> roles) {

    /** Refuses when nobody is signed in. */
    public static CurrentUser get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public static Optional<CurrentUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal.user())
                : Optional.empty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this is the given person; nobody is nobody. */
    public boolean is(@Nullable PersonId other) {
        return person.equals(other);
    }
}
