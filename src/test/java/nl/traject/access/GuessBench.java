package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.traject.TrajectTest;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * How long "not found" takes for what is another's and for what is not there, asked in turn. The figure is the share of pairs in
 * which the other's number took longer: 0.5 tells nothing. It is printed, not demanded, because a busy machine is no leak.
 */
@Tag("long")
@TrajectTest
class GuessBench {

    private static final Logger LOG = LoggerFactory.getLogger(GuessBench.class);
    private static final int WARM_UP = 3_000;
    private static final int PAIRS = 10_000;
    private static final int BETWEEN = 1_000;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TrajectoryAccess access;

    @Test
    void the_time_of_an_answer_is_told() {
        var dossier = new Dossier(context);
        var theirs = dossier.team().trajectory();
        var theirTimes = new long[PAIRS];
        var nowhereTimes = new long[PAIRS];
        dossier.as(Asking.STRANGER, () -> {
            for (int pair = -WARM_UP; pair < PAIRS; pair++) {
                var nowhere = new TrajectoryId(theirs.value() + BETWEEN + Math.floorMod(pair, BETWEEN));
                // Turn about, so that neither profits from what the other warmed up.
                var first = pair % 2 == 0 ? theirs : nowhere;
                var second = pair % 2 == 0 ? nowhere : theirs;
                var firstTime = time(first);
                var secondTime = time(second);
                if (pair >= 0) {
                    theirTimes[pair] = pair % 2 == 0 ? firstTime : secondTime;
                    nowhereTimes[pair] = pair % 2 == 0 ? secondTime : firstTime;
                }
            }
            return theirs;
        });

        var longer = 0.0;
        for (int pair = 0; pair < PAIRS; pair++) {
            longer += Double.compare(theirTimes[pair], nowhereTimes[pair]) * 0.5 + 0.5;
        }
        var share = longer / PAIRS;
        var error = Math.sqrt(0.25 / PAIRS);
        for (var times : List.of(theirTimes, nowhereTimes)) {
            Arrays.sort(times);
        }
        LOG.info(
                "{} pairs: another's number median {} µs, p95 {} µs; no number median {} µs, p95 {} µs; another's took longer in {}"
                        + " of the pairs (0.5 ± {} tells nothing)",
                PAIRS,
                theirTimes[PAIRS / 2] / 1_000,
                theirTimes[PAIRS * 95 / 100] / 1_000,
                nowhereTimes[PAIRS / 2] / 1_000,
                nowhereTimes[PAIRS * 95 / 100] / 1_000,
                "%.3f".formatted(share),
                "%.3f".formatted(2 * error));
        assertThat(share).isBetween(0.0, 1.0);
    }

    private long time(TrajectoryId number) {
        var start = System.nanoTime();
        try {
            access.relationTo(number);
        } catch (NotFound hidden) {
            return System.nanoTime() - start;
        }
        throw new AssertionError("a stranger was answered about " + number);
    }
}
