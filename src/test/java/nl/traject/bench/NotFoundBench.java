package nl.traject.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import nl.traject.database.SeededInstallation;
import nl.traject.people.Seedbed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a browser waits for "not found", for the address of another's trajectory and for that of none (R8). Asked in pairs and in
 * turn, by a candidate and by a supervisor, some windows at the same time. The figure is the share of the pairs in which the
 * other's took longer: a half tells nothing.
 */
@Tag("long")
class NotFoundBench {

    private static final Logger LOG = LoggerFactory.getLogger(NotFoundBench.class);
    private static final int PAIRS = 10_000;
    private static final int WARM_UP = 50;
    private static final int WINDOWS = 16;

    /** The first ones are of the two who ask. */
    private static final int FIRST_OF_OTHERS = 100;

    private static final long NOWHERE = 1_000_000_000L;
    private static final String SAID = "There is no such page for you";

    private record Pair(double theirs, double nowhere) {}

    @Test
    void anothers_number_takes_as_long_as_one_of_nothing() throws Exception {
        var size = Sizes.asked().getFirst();
        var installation = SeededInstallation.of(size);
        try (var served = new Served(installation.home())) {
            for (var username : List.of("candidate", "supervisor")) {
                tell(username, size, ask(served, username, size));
            }
        }
    }

    private static List<Pair> ask(Served served, String username, int size) throws Exception {
        var asked = new AtomicLong();
        try (var pool = Executors.newFixedThreadPool(WINDOWS)) {
            Callable<List<Pair>> window = () -> {
                var random = new Random(asked.get());
                var pairs = new ArrayList<Pair>();
                try (var tab = new Tab(served.address)) {
                    tab.signIn(username, Seedbed.PASSWORD);
                    tab.start("settings", "");
                    for (int attempt = -WARM_UP; asked.get() < PAIRS; attempt++) {
                        var theirs = FIRST_OF_OTHERS + random.nextLong(size - FIRST_OF_OTHERS);
                        var pair = attempt % 2 == 0
                                ? new Pair(time(tab, theirs), time(tab, NOWHERE + theirs))
                                : swapped(time(tab, NOWHERE + theirs), time(tab, theirs));
                        if (attempt >= 0) {
                            pairs.add(pair);
                            asked.incrementAndGet();
                        }
                    }
                }
                return pairs;
            };
            var all = new ArrayList<Pair>();
            for (var done : pool.invokeAll(Collections.nCopies(WINDOWS, window))) {
                all.addAll(done.get());
            }
            return all;
        }
    }

    private static Pair swapped(double nowhere, double theirs) {
        return new Pair(theirs, nowhere);
    }

    private static double time(Tab tab, long number) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = tab.navigate("phd/" + number, "");
        var took = (System.nanoTime() - began) / 1e6;
        assertThat(answer).contains(SAID);
        return took;
    }

    private static void tell(String username, int size, List<Pair> pairs) {
        var longer = pairs.stream()
                        .mapToInt(pair -> Double.compare(pair.theirs, pair.nowhere) + 1)
                        .sum()
                / (2.0 * pairs.size());
        LOG.info(String.format(
                Locale.ROOT,
                "not found, as %s, %,d candidates, %,d pairs: another's %s; none %s; another's took longer in %.3f of the pairs (0.5 ± %.3f tells"
                        + " nothing); %s",
                username,
                size,
                pairs.size(),
                Times.ofAll(pairs.stream().mapToDouble(Pair::theirs).toArray()),
                Times.ofAll(pairs.stream().mapToDouble(Pair::nowhere).toArray()),
                longer,
                2 * Math.sqrt(0.25 / pairs.size()),
                Times.machine()));
    }
}
