package nl.traject.people;

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
    private static final int AT_A_TIME = 200;

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
        do {
            var after = last;
            last = system.as(CheckBook.JOB, () -> transaction.execute(status -> answer(after)));
        } while (last != null);
    }

    /** Some at a time, so that no statement is a long one; answers the last of them. */
    private @Nullable TrajectoryId answer(@Nullable TrajectoryId after) {
        var next = store.answered(after, AT_A_TIME);
        next.stream()
                .filter(answered -> answered.checks() < Check.values().length)
                .map(CheckStore.Answered::trajectory)
                .forEach(book::refreshAll);
        return next.isEmpty() ? null : next.getLast().trajectory();
    }
}
