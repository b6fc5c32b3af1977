package nl.traject.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that do one thing once: set Traject up, or choose a password. Only a digest of each is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {

    private static final String JOB = "accounts";
    private static final Duration SETUP = Duration.ofDays(7);
    private static final Duration INVITATION = Duration.ofDays(14);
    private static final int BYTES = 32;

    private final OneTimeLinkStore store;
    private final Accounts accounts;
    private final SystemActor system;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(OneTimeLinkStore store, Accounts accounts, SystemActor system, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.system = system;
        this.clock = clock;
    }

    /** A link to make the first administrator; earlier ones end. */
    public String issueForSetup() {
        return issue("SETUP", null, SETUP);
    }

    /** A link by which a person chooses a user name and password; earlier ones end. */
    public String issueInvitation(PersonId person) {
        return issue("INVITATION", person, INVITATION);
    }

    public boolean isOpenForSetup(String link) {
        return system.as(
                JOB, () -> store.find(digest(link), "SETUP", clock.instant()).isPresent());
    }

    public boolean isOpenInvitation(String link) {
        return system.as(
                JOB,
                () -> store.find(digest(link), "INVITATION", clock.instant()).isPresent());
    }

    /** Refuses a link that was used or is too old. */
    public void useForSetup(String link) {
        system.as(JOB, () -> take(link, "SETUP"));
    }

    /** The invited person gets an account. Refuses a used link, a short password, a user name that is taken. */
    public void acceptInvitation(String link, String username, String password) {
        system.as(JOB, () -> {
            var person = take(link, "INVITATION");
            if (person == null) {
                throw new RuleViolation(SecurityRefusal.LINK_NOT_VALID);
            }
            accounts.open(person, username, password, false);
        });
    }

    private String issue(String purpose, @Nullable PersonId person, Duration lifetime) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        system.as(JOB, () -> {
            store.endAll(purpose, person, clock.instant());
            store.insert(digest(link), purpose, person, clock.instant().plus(lifetime));
        });
        return link;
    }

    private @Nullable PersonId take(String link, String purpose) {
        var found = store.use(digest(link), purpose, clock.instant())
                .orElseThrow(() -> new RuleViolation(SecurityRefusal.LINK_NOT_VALID));
        return found.person();
    }

    private static String digest(String link) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
