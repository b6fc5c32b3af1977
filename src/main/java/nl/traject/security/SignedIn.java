package nl.traject.security;

import nl.traject.shared.PersonId;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sessions of those who are signed in: a closed account or a new password ends them with their next request. */
@Component
class SignedIn {

    private final SessionRegistry registry;

    SignedIn(SessionRegistry registry) {
        this.registry = registry;
    }

    void endAfterCommit(PersonId person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                end(person);
            }
        });
    }

    private void end(PersonId person) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof AccountPrincipal account
                        && account.user().person().equals(person))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
