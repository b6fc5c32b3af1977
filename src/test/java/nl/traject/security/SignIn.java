package nl.traject.security;

import java.util.Set;
import java.util.function.Supplier;
import nl.traject.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** Lets a test act as somebody. */
public final class SignIn {

    private SignIn() {}

    /** From here on, until {@link #nobody()}. */
    public static void as(PersonId person, Role... roles) {
        SecurityContextHolder.getContext().setAuthentication(authentication(person, roles));
    }

    /** With an account of the example data; from here on, until {@link #nobody()}. */
    public static void as(UserDetails account) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    public static Authentication authentication(PersonId person, Role... roles) {
        var principal = new AccountPrincipal(new CurrentUser(person, "p" + person, Set.of(roles)), null, true);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** For one piece of work. */
    public static <T> T doing(PersonId person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        as(person);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    public static void doing(PersonId person, Runnable work) {
        doing(person, () -> {
            work.run();
            return person;
        });
    }
}
