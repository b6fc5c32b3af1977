package nl.traject.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that do one thing once: set Traject up, open an account, or choose a password anew. Only a digest of each is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {

    /** What a link does, and how long it may wait for it. */
    public enum Purpose {
        SETUP(Duration.ofDays(7)),
        INVITATION(Duration.ofDays(14)),
        RESET(Duration.ofDays(2));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    /** A new link; nobody can read it anywhere later. */
    public record Issued(String link, Purpose purpose, Instant until) {}

    /**
     * A link that still holds.
     *
     * @param username of the account it gives a password; null when the account is still to be opened
     */
    public record Open(Purpose purpose, @Nullable String username) {}

    private static final String JOB = "accounts";
    private static final int BYTES = 32;

    private final OneTimeLinkStore store;
    private final AccountStore known;
    private final Accounts accounts;
    private final SignedIn sessions;
    private final SystemActor system;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(
            OneTimeLinkStore store,
            AccountStore known,
            Accounts accounts,
            SignedIn sessions,
            SystemActor system,
            Clock clock) {
        this.store = store;
        this.known = known;
        this.accounts = accounts;
        this.sessions = sessions;
        this.system = system;
        this.clock = clock;
    }

    /** A link to make the first administrator; earlier ones end. */
    public String issueForSetup() {
        return issue(Purpose.SETUP, null).link();
    }

    /**
     * A link by which a person opens an account, or chooses a password for the one there is; earlier ones end. Refuses an
     * account that is closed.
     */
    public Issued issueFor(PersonId person) {
        var account = system.as(JOB, () -> known.state(person));
        if (account.isPresent() && !account.get().active()) {
            throw new RuleViolation(SecurityRefusal.ACCOUNT_CLOSED);
        }
        return issue(account.isPresent() ? Purpose.RESET : Purpose.INVITATION, person);
    }

    /** Until when the latest link of a person holds that nobody has used. */
    public Optional<Instant> openUntil(PersonId person) {
        return store.openUntil(person, clock.instant());
    }

    public boolean isOpenForSetup(String link) {
        return system.as(JOB, () -> store.find(digest(link), clock.instant()))
                .filter(found -> found.purpose() == Purpose.SETUP)
                .isPresent();
    }

    /** What a person's link does; empty when it was used, is too old or is none. */
    public Optional<Open> find(String link) {
        return system.as(
                JOB,
                () -> store.find(digest(link), clock.instant())
                        .filter(found -> found.person() != null)
                        .map(found -> new Open(
                                found.purpose(),
                                found.purpose() == Purpose.RESET
                                        ? known.state(found.requirePerson())
                                                .map(AccountKeeping.State::username)
                                                .orElse(null)
                                        : null)));
    }

    /** Refuses a link that was used or is too old. */
    public void useForSetup(String link) {
        system.as(JOB, () -> take(link, Purpose.SETUP));
    }

    /**
     * Opens the account, or gives it another password and ends its sessions. Refuses a used link, a password that is too short
     * or too long, a user name that is taken.
     */
    public void accept(String link, String username, String password) {
        var purpose = find(link)
                .orElseThrow(() -> new RuleViolation(SecurityRefusal.LINK_NOT_VALID))
                .purpose();
        system.as(JOB, () -> {
            var person = take(link, purpose).requirePerson();
            if (purpose == Purpose.RESET) {
                accounts.choosePassword(person, password);
                sessions.endAfterCommit(person);
            } else {
                accounts.open(person, username, password);
            }
        });
    }

    private Issued issue(Purpose purpose, @Nullable PersonId person) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        var issued = new Issued(link, purpose, now.plus(purpose.lifetime));
        var issuer = CurrentUser.find().map(CurrentUser::person).orElse(null);
        system.as(JOB, () -> {
            store.endAll(person, now);
            store.insert(digest(link), issued, person, issuer, now);
        });
        return issued;
    }

    private OneTimeLinkStore.Link take(String link, Purpose purpose) {
        return store.use(digest(link), purpose, clock.instant())
                .orElseThrow(() -> new RuleViolation(SecurityRefusal.LINK_NOT_VALID));
    }

    private static String digest(String link) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
