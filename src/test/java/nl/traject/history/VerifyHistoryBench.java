package nl.traject.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many rows of the history are verified a second. */
@Tag("long")
class VerifyHistoryBench {

    private static final long ROWS = 600_000;
    private static final long GOAL = 200_000;
    private static final int RUNS = 3;

    @Test
    void verifies_a_long_history() throws SQLException {
        var began = System.nanoTime();
        try (var history = new LinkedHistory(ROWS)) {
            say("%,d rows made and linked in %.1f s", ROWS, (System.nanoTime() - began) / 1e9);
            var best = 0L;
            for (var run = 0; run < RUNS; run++) {
                began = System.nanoTime();
                var found = history.verify();
                var speed = Math.round(ROWS / ((System.nanoTime() - began) / 1e9));
                assertThat(found.faults()).isEmpty();
                assertThat(found.verified()).isEqualTo(ROWS);
                say("verify-history: %,d rows/s", speed);
                best = Math.max(best, speed);
            }
            say(
                    "verify-history: %,d rows/s of %,d rows (goal: %,d) on %d processors, Java %s, %s",
                    best,
                    ROWS,
                    GOAL,
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(),
                    System.getProperty("os.name"));
            assertThat(best).isGreaterThanOrEqualTo(GOAL);
        }
    }

    /** Not to the log, which says only what goes wrong until an application has started; here none does. */
    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
