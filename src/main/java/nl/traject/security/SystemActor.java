package nl.traject.security;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets named work of the application itself be done, such as computing dates, with the rights that the row policies give to
 * that name. The history then shows the job, not a person.
 */
@Component
public class SystemActor {

    private static final ThreadLocal<@Nullable String> JOB = new ThreadLocal<>();

    private final DSLContext dsl;

    SystemActor(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The job at work on this thread, if any. */
    static @Nullable String current() {
        return JOB.get();
    }

    /** Does the work as the job; within a transaction the actor changes for the work only and then back. */
    public <T extends @Nullable Object> T as(String job, Supplier<T> work) {
        var outer = JOB.get();
        JOB.set(job);
        boolean inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        if (inTransaction) {
            announce();
        }
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (outer == null) {
                JOB.remove();
            } else {
                JOB.set(outer);
            }
            // After a failure the transaction is broken and rolls back; there is nobody left to announce.
            if (inTransaction && done) {
                announce();
            }
        }
    }

    /** The same for work without a result. */
    public void as(String job, Runnable work) {
        as(job, () -> {
            work.run();
            return job;
        });
    }

    private void announce() {
        var actor = Actor.current();
        dsl.query(Actor.ANNOUNCE_ACTOR, actor.person(), actor.job(), actor.onBehalf())
                .execute();
    }
}
