package nl.traject.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets an answer go out at a full tenth of a second since it was asked for, so that the time it took says nothing about what was
 * looked at on the way. To look at a row and refuse it takes some microseconds longer than to find none.
 */
class EvenTime implements VaadinRequestInterceptor {

    static final Duration STEP = Duration.ofMillis(100);

    private static final long serialVersionUID = 1L;
    private static final String BEGAN = EvenTime.class.getName();

    /** Waits, in the thread that answers, until the next full step; not at all when it is interrupted. */
    static void await(@Nullable VaadinRequest request) {
        if (request == null || !(request.getAttribute(BEGAN) instanceof Long began)) {
            return;
        }
        var now = System.nanoTime();
        var until = now + rest(began, now);
        for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    /** Nanoseconds until the next full step since the beginning. */
    static long rest(long began, long now) {
        return Math.floorMod(began - now, STEP.toNanos());
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        request.setAttribute(BEGAN, System.nanoTime());
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // Is told elsewhere.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        // The answer has gone out.
    }
}
