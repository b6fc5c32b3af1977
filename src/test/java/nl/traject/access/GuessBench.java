package nl.traject.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import nl.traject.TrajectTest;
import nl.traject.concern.ConcernDesk;
import nl.traject.concern.ConcernId;
import nl.traject.overview.Overviews;
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
 * How long "not found" takes for what is another's and for what is not there, asked in turn, for every kind of number that can be
 * typed into an address. The figure is the share of pairs in which the other's number took longer: 0.5 tells nothing. It is
 * printed, not demanded, because a busy machine is no leak.
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

    @Autowired
    private Overviews overviews;

    @Autowired
    private ConcernDesk concerns;

    /** A number that is another's, and what asks for it. */
    private record Question(String what, Asking asking, long theirs, LongConsumer ask) {}

    @Test
    void the_time_of_an_answer_is_told() {
        var dossier = new Dossier(context);
        var trajectory = dossier.team().trajectory().value();
        var concern = ((ConcernId) dossier.thing(ConcernId.class)).value();
        List.of(
                        new Question(
                                "trajectory",
                                Asking.STRANGER,
                                trajectory,
                                number -> access.relationTo(new TrajectoryId(number))),
                        new Question(
                                "trajectory",
                                Asking.ELSEWHERE,
                                trajectory,
                                number -> access.relationTo(new TrajectoryId(number))),
                        new Question(
                                "overview",
                                Asking.FELLOW,
                                trajectory,
                                number -> overviews.get(new TrajectoryId(number))),
                        new Question(
                                "concern", Asking.ELSEWHERE, concern, number -> concerns.get(new ConcernId(number), 1)))
                .forEach(question -> measure(dossier, question));
    }

    private void measure(Dossier dossier, Question question) {
        var theirs = new long[PAIRS];
        var nowhere = new long[PAIRS];
        dossier.as(question.asking(), () -> {
            for (int pair = -WARM_UP; pair < PAIRS; pair++) {
                var none = question.theirs() + BETWEEN + Math.floorMod(pair, BETWEEN);
                // Turn about, so that neither profits from what the other warmed up.
                var first = pair % 2 == 0 ? question.theirs() : none;
                var second = pair % 2 == 0 ? none : question.theirs();
                var firstTime = time(question, first);
                var secondTime = time(question, second);
                if (pair >= 0) {
                    theirs[pair] = pair % 2 == 0 ? firstTime : secondTime;
                    nowhere[pair] = pair % 2 == 0 ? secondTime : firstTime;
                }
            }
            return question;
        });
        tell(question, theirs, nowhere);
    }

    private static void tell(Question question, long[] theirs, long[] nowhere) {
        var longer = 0.0;
        for (int pair = 0; pair < PAIRS; pair++) {
            longer += Long.compare(theirs[pair], nowhere[pair]) * 0.5 + 0.5;
        }
        var share = longer / PAIRS;
        Arrays.sort(theirs);
        Arrays.sort(nowhere);
        LOG.info(
                "{} as {}, {} pairs: another's median {} µs, p95 {} µs; none median {} µs, p95 {} µs; another's took longer in {}"
                        + " of the pairs (0.5 ± {} tells nothing)",
                question.what(),
                question.asking(),
                PAIRS,
                theirs[PAIRS / 2] / 1_000,
                theirs[PAIRS * 95 / 100] / 1_000,
                nowhere[PAIRS / 2] / 1_000,
                nowhere[PAIRS * 95 / 100] / 1_000,
                "%.3f".formatted(share),
                "%.3f".formatted(2 * Math.sqrt(0.25 / PAIRS)));
        assertThat(share).isBetween(0.0, 1.0);
    }

    private static long time(Question question, long number) {
        var start = System.nanoTime();
        try {
            question.ask().accept(number);
        } catch (NotFound hidden) {
            return System.nanoTime() - start;
        }
        throw new AssertionError(question + " was answered about " + number);
    }
}
