package nl.traject.people;

import nl.traject.security.SystemActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes few rows of the many that say what has changed in a number that is kept, so that their sum stays quick. */
@Component
class TurnFolding {

    static final String JOB = "sums";

    private static final long HOUR = 3_600_000;

    private final TurnStore turns;
    private final SystemActor system;
    private final TransactionTemplate transaction;

    TurnFolding(TurnStore turns, SystemActor system, PlatformTransactionManager transactions) {
        this.turns = turns;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = HOUR, fixedDelay = HOUR)
    void fold() {
        system.as(JOB, () -> transaction.executeWithoutResult(status -> turns.fold()));
    }
}
