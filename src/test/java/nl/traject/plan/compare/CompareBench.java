package nl.traject.plan.compare;

import static nl.traject.plan.compare.PlanSamples.refutedIf;
import static nl.traject.plan.compare.PlanSamples.supposing;
import static nl.traject.plan.compare.PlanSamples.with;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Research;
import nl.traject.plan.outline.Outline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes to compare two plans as large as plans get, every text word by word. Goal: 200 ms. */
@Tag("long")
class CompareBench {

    private static final int GOAL_MS = 200;
    private static final int ROUNDS = 30;

    @Test
    void compares_two_large_plans() {
        var before = PlanSamples.large();
        var after = rewritten(before);
        var cold = millis(before, after);
        var warm = IntStream.range(0, ROUNDS)
                .mapToLong(round -> millis(before, after))
                .sorted()
                .toArray();
        System.out.printf(
                "Compare: 12 topics, 40 work packages, 60 training items: first %d ms, then median %d ms, slowest %d ms (goal %d ms)%n",
                cold, warm[ROUNDS / 2], Arrays.stream(warm).max().orElseThrow(), GOAL_MS);
    }

    private static long millis(PlanContent before, PlanContent after) {
        var words = new PlainWords();
        var start = System.nanoTime();
        var comparison = Comparison.of(Outline.of(before, words), Outline.of(after, words));
        var pieces = comparison.parts().stream()
                .flatMap(part -> part.items().stream())
                .flatMap(item -> item.fields().stream())
                .mapToInt(field -> field.pieces().size())
                .sum();
        if (pieces == 0) {
            throw new AssertionError("nothing was compared");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Every topic and every work package says something else. */
    private static PlanContent rewritten(PlanContent plan) {
        var research = plan.research();
        return with(
                plan,
                new Research(
                        "Circuits one can check",
                        research.summary().replace("looks for", "asks after").replace("planted", "compiled"),
                        research.topics().stream()
                                .map(topic -> supposing(
                                        topic,
                                        topic.hypothesis()
                                                .replace("circuits", "parts")
                                                .replace("80", "90")))
                                .toList(),
                        research.workPackages().reversed().stream()
                                .map(work -> refutedIf(work, "Patching restores less than chance does."))
                                .toList(),
                        research.risks()));
    }
}
