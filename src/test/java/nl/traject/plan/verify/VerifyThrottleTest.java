package nl.traject.plan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifyThrottleTest {

    private final HeldClock clock = new HeldClock();
    private final VerifyThrottle throttle = new VerifyThrottle(clock);

    @Test
    void an_address_asks_twenty_times_and_then_waits() {
        for (var time = 0; time < VerifyThrottle.TIMES; time++) {
            assertThat(throttle.admits("10.0.0.1")).isTrue();
        }

        assertThat(throttle.admits("10.0.0.1")).isFalse();
        clock.now = clock.now.plus(VerifyThrottle.PERIOD.dividedBy(VerifyThrottle.TIMES));
        assertThat(throttle.admits("10.0.0.1")).isTrue();
        assertThat(throttle.admits("10.0.0.1")).isFalse();
    }

    @Test
    void nobody_is_shut_out_for_what_another_address_does() {
        for (var time = 0; time <= VerifyThrottle.TIMES; time++) {
            throttle.admits("10.0.0.1");
        }

        assertThat(throttle.admits("10.0.0.2")).isTrue();
    }

    @Test
    void a_long_pause_saves_up_no_more_than_twenty_times() {
        clock.now = clock.now.plus(Duration.ofDays(1));
        var admitted = 0;
        while (throttle.admits("10.0.0.1")) {
            admitted++;
        }

        assertThat(admitted).isEqualTo(VerifyThrottle.TIMES);
    }

    private static final class HeldClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T11:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
