package nl.traject.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first page: the first time ever, example data included, and on data that are there. */
@Tag("long")
class StartBench {

    private static final int RUNS = 3;
    private static final Duration FIRST_EVER = Duration.ofSeconds(12);
    private static final Duration LATER = Duration.ofSeconds(7);

    /** Until the first page, by the clock and by the processors. */
    private record Took(Duration time, Duration worked) {}

    @TempDir
    private Path folder;

    @Test
    void the_first_page_comes_soon() throws IOException, InterruptedException {
        var first = new ArrayList<Took>();
        var later = new ArrayList<Took>();
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

    private static Took start(Path home) throws IOException, InterruptedException {
        try (var traject = new Launched(home)) {
            return new Took(traject.firstPageAfter(), traject.worked());
        }
    }

    private static Duration median(List<Took> times) {
        return times.stream().map(Took::time).sorted().toList().get(times.size() / 2);
    }

    /** Not to the log, which says only what goes wrong until an application has started; none does in this process. */
    private static void say(String what, List<Took> times, Duration goal) {
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %.1f s to the first page, median of %s (goal: %d s), %s s of work on %d processors, Java %s, %s",
                what,
                seconds(median(times)),
                times.stream().map(took -> brief(took.time())).toList(),
                goal.toSeconds(),
                times.stream().map(took -> brief(took.worked())).toList(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                System.getProperty("os.name")));
    }

    private static String brief(Duration time) {
        return String.format(Locale.ROOT, "%.1f", seconds(time));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
