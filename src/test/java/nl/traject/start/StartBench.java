package nl.traject.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** From the command to the first page: the first time ever, example data included, and on data that are there. */
@Tag("long")
class StartBench {

    private static final int RUNS = 3;
    private static final Duration FIRST_EVER = Duration.ofSeconds(12);
    private static final Duration LATER = Duration.ofSeconds(7);

    @TempDir
    private Path folder;

    @Test
    void the_first_page_comes_soon() throws IOException, InterruptedException {
        var first = new ArrayList<Duration>();
        var later = new ArrayList<Duration>();
        for (var run = 0; run < RUNS; run++) {
            var home = folder.resolve("home" + run);
            first.add(start(home));
            later.add(start(home));
        }

        say("first-ever start", first, FIRST_EVER);
        say("later start", later, LATER);
        assertThat(median(first)).isLessThanOrEqualTo(FIRST_EVER);
        assertThat(median(later)).isLessThanOrEqualTo(LATER);
    }

    private static Duration start(Path home) throws IOException, InterruptedException {
        try (var traject = new Launched(home)) {
            return traject.firstPageAfter();
        }
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted(Comparator.naturalOrder()).toList().get(times.size() / 2);
    }

    private static void say(String what, List<Duration> times, Duration goal) {
        LoggerFactory.getLogger(StartBench.class)
                .info(String.format(
                        Locale.ROOT,
                        "%s: %.1f s to the first page, median of %s (goal: %d s) on %d processors, Java %s, %s",
                        what,
                        seconds(median(times)),
                        times.stream().map(time -> String.format(Locale.ROOT, "%.1f", seconds(time))).toList(),
                        goal.toSeconds(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name")));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
