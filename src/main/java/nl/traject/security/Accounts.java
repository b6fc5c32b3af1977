package nl.traject.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.traject.shared.PersonId;
import nl.traject.shared.ReadableText;
import nl.traject.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Local accounts: a user name, a password that only its hash is kept of, a person. */
@Service
@Transactional(readOnly = true)
public class Accounts implements UserDetailsService {

    /** Fewer are refused (NIST SP 800-63B asks for at least eight). */
    public static final int SHORTEST_PASSWORD = 8;

    /** In bytes of UTF-8: what bcrypt reads of a password. More would be ignored, and so is refused. */
    public static final int LONGEST_PASSWORD = 72;

    private static final String JOB = "accounts";

    private final AccountStore store;
    private final ObjectProvider<RoleSource> roles;
    private final PasswordEncoder encoder;
    private final SystemActor system;

    Accounts(AccountStore store, ObjectProvider<RoleSource> roles, PasswordEncoder encoder, SystemActor system) {
        this.store = store;
        this.roles = roles;
        this.encoder = encoder;
        this.system = system;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var account = Optional.of(name)
                .filter(ReadableText::isReadable)
                .flatMap(store::find)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        var user = new CurrentUser(account.person(), account.username(), rolesOf(account));
        return new AccountPrincipal(user, account.passwordHash(), account.active());
    }

    private Set<Role> rolesOf(AccountStore.Account account) {
        return system.as(JOB, () -> {
            var all = new HashSet<Role>();
            roles.stream().map(source -> source.rolesOf(account.person())).forEach(all::addAll);
            return Set.copyOf(all);
        });
    }

    /**
     * Gives a person an account, as part of a job. Refuses a password that is too short or too long, and a user name that is
     * taken.
     */
    @Transactional
    public void open(PersonId person, String username, String password) {
        requireFit(password);
        openUnchecked(Map.of(person, username), password);
    }

    /**
     * The same for invented people, by their user names. Their password is printed on the sign-in page, so that one hash of it, which
     * takes its time, is as good as many.
     */
    @Transactional
    public void openExamples(Map<PersonId, String> usernames, String password) {
        openUnchecked(usernames, password);
    }

    private void openUnchecked(Map<PersonId, String> usernames, String password) {
        if (SystemActor.current() == null) {
            throw new AccessDeniedException("accounts are opened by invitation, set-up and examples only");
        }
        var hash = encoder.encode(password);
        system.as(
                JOB,
                () -> usernames.forEach((person, username) ->
                        store.insert(person, username.strip().toLowerCase(Locale.ROOT), hash)));
    }

    /** Another password for an account; asked by a one-time link only. */
    void choosePassword(PersonId person, String password) {
        requireFit(password);
        var hash = encoder.encode(password);
        system.as(JOB, () -> store.updatePassword(person, hash));
    }

    private static void requireFit(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new RuleViolation(SecurityRefusal.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD);
        }
        if (password.getBytes(UTF_8).length > LONGEST_PASSWORD) {
            throw new RuleViolation(SecurityRefusal.PASSWORD_TOO_LONG, LONGEST_PASSWORD);
        }
    }

    /** Whether anybody can sign in at all; the first administrator is made by a one-time link otherwise. */
    public boolean none() {
        return system.as(JOB, () -> !store.exists());
    }

    /** How the signed-in person wants pages to be. */
    public Preferences preferences() {
        return store.preferences(CurrentUser.get().person());
    }

    @Transactional
    public void choose(Preferences preferences) {
        store.update(CurrentUser.get().person(), preferences);
    }
}
