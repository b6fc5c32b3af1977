package nl.traject.security;

import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes and reopens accounts for those who keep them. Who that is, the caller decides first; the row policy lets
 * administrators and operators alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountKeeping {

    /** An account as its keepers see it. */
    public record State(String username, boolean active, int version) {}

    private final AccountStore store;
    private final SignedIn sessions;

    AccountKeeping(AccountStore store, SignedIn sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    public Optional<State> find(PersonId person) {
        return store.state(person);
    }

    /** Lets an account sign in again, or no longer; its sessions then end. Refuses what somebody else changed meanwhile. */
    public void setActive(PersonId person, int version, boolean active) {
        if (!store.update(person, version, active)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        if (!active) {
            endSessions(person);
        }
    }

    /** Once the transaction is done, whoever is signed in as this person is not any more. */
    public void endSessions(PersonId person) {
        sessions.endAfterCommit(person);
    }
}
