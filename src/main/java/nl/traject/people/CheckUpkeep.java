package nl.traject.people;

import java.util.List;
import nl.traject.rules.Check;
import nl.traject.security.SystemActor;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers for every trajectory the checks that it was never asked, since a newer Traject brought them: nothing that happened to
 * it would otherwise, and the audit would show a gap. Done once, soon after a start.
 */
@Component
class CheckUpkeep {

    private static final long SOON = 20_000;
    private static final int AT_A_TIME = 100;

    private final CheckBook book;
    private final CheckStore store;
    private final SystemActor system;
    private final TransactionTemplate transaction;

    CheckUpkeep(CheckBook book, CheckStore store, SystemActor system, PlatformTransactionManager transactions) {
        this.book = book;
        this.store = store;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = SOON)
    void catchUp() {
        TrajectoryId last = null;
        List<TrajectoryId> done;
        do {
            var after = last;
            done = system.as(CheckBook.JOB, () -> transaction.execute(status -> answer(after)));
            last = done.isEmpty() ? null : done.getLast();
        } while (last != null);
    }

    private List<TrajectoryId> answer(@Nullable TrajectoryId after) {
        var behind = store.withFewerThan(Check.values().length, after, AT_A_TIME);
        behind.forEach(book::refreshAll);
        return behind;
    }
}
