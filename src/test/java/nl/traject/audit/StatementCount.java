package nl.traject.audit;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestComponent;

/** Counts what is sent to the database through jOOQ; who asks is announced beside it and not counted. */
@TestComponent
public class StatementCount implements ExecuteListenerProvider {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                count.incrementAndGet();
            }
        };
    }

    /** How many statements the work sends. */
    public int of(Runnable work) {
        var before = count.get();
        work.run();
        return count.get() - before;
    }
}
