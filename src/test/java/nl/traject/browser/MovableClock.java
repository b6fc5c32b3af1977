package nl.traject.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.traject.Application;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of the application before a browser: from 22 November 2026 on, and set ahead by a test that waits for a day. */
final class MovableClock extends Clock {

    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");

    private final Clock ticking;
    private volatile Duration ahead = Duration.ZERO;

    private MovableClock(Clock ticking) {
        this.ticking = ticking;
    }

    /** Takes the place of the application's own clock. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        @Primary
        MovableClock movableClock() {
            var system = Clock.system(Application.ZONE);
            return new MovableClock(Clock.offset(system, Duration.between(system.instant(), START)));
        }
    }

    /** From now on it is so much later; zero takes it back to the day that all browser tests begin on. */
    void setAhead(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return ticking.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var moved = new MovableClock(ticking.withZone(zone));
        moved.setAhead(ahead);
        return moved;
    }
}
