package nl.traject.history;

import nl.traject.security.SystemActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links the changes into their chains, after they were committed and apart from whoever wrote them. The database sees to it
 * that one links at a time and that a row is linked only when no earlier one can appear any more.
 */
@Component
class Chainer {

    static final String JOB = "history";

    /** Rows of one transaction: a fraction of a second. */
    private static final int BATCH = 10_000;

    private final ChainStore chains;
    private final SystemActor system;
    private final TransactionTemplate transaction;

    Chainer(ChainStore chains, SystemActor system, PlatformTransactionManager transactions) {
        this.chains = chains;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Links all that can be linked now, and answers how many rows that were. */
    int link() {
        return system.as(JOB, () -> {
            var linked = 0;
            int batch;
            do {
                batch = transaction.execute(status -> chains.link(BATCH));
                linked += batch;
            } while (batch == BATCH);
            return linked;
        });
    }
}
