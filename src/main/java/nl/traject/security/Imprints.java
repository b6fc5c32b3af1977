package nl.traject.security;

import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the installation says about itself; everybody reads it, also before signing in, and its operator writes it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class Imprints {

    private final ImprintStore store;

    Imprints(ImprintStore store) {
        this.store = store;
    }

    public Imprint get() {
        return store.get();
    }

    /**
     * Writes it anew, upon what was read. Refuses whoever does not keep the installation today, and what somebody else has
     * changed meanwhile.
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void rewrite(Imprint read, String name, String help) {
        if (!store.isKeptByReader()) {
            throw new NotPermitted(SecurityRefusal.ONLY_THE_OPERATOR);
        }

        if (!store.update(read.rewritten(name, help))) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
