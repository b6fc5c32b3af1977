package nl.traject.plan.verify;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask: a few times at once, then one time every few seconds. Nobody is shut out for what another
 * address does. Addresses that have not asked for longest are forgotten.
 */
@Component
class VerifyThrottle {

    /** Times at once; as many come back within {@link #PERIOD}. */
    static final int TIMES = 20;

    static final Duration PERIOD = Duration.ofMinutes(1);

    private static final int REMEMBERED = 10_000;

    private final TimeMeter time;

    private final Map<String, Bucket> addresses = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    VerifyThrottle(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /** Whether this address may ask now; that counts as once. */
    boolean admits(String address) {
        Bucket bucket;
        synchronized (addresses) {
            bucket = addresses.computeIfAbsent(address, unknown -> newBucket());
        }
        return bucket.tryConsume(1);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(TIMES).refillGreedy(TIMES, PERIOD))
                .build();
    }

    /** The application's clock, so that a test can hold it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
