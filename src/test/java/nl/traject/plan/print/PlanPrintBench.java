package nl.traject.plan.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.traject.TrajectTest;
import nl.traject.people.Cast;
import nl.traject.people.Trajectories;
import nl.traject.plan.compare.PlanSamples;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long it takes to print a plan as large as plans get. Goal: 1.5 s. */
@TrajectTest
@Tag("long")
class PlanPrintBench {

    private static final int GOAL_MS = 1_500;
    private static final int ROUNDS = 10;

    @Autowired
    PlanPrinter printer;

    @Autowired
    Trajectories trajectories;

    @Autowired
    Cast cast;

    @Test
    void prints_a_large_plan() {
        var team = cast.inMonth16();
        SignIn.as(team.candidate());
        var plan = PrintedPlans.of(trajectories.get(team.trajectory()), PlanSamples.large());
        SignIn.nobody();
        var cold = millis(plan);
        var warm = IntStream.range(0, ROUNDS)
                .mapToLong(round -> millis(plan))
                .sorted()
                .toArray();
        System.out.printf(
                "PlanPrint: 12 topics, 40 work packages, 60 training items: first %d ms, then median %d ms, slowest %d ms (goal %d ms), %d KB%n",
                cold,
                warm[ROUNDS / 2],
                Arrays.stream(warm).max().orElseThrow(),
                GOAL_MS,
                printer.print(plan, Locale.ENGLISH).length / 1024);
    }

    private long millis(PrintedPlan plan) {
        var start = System.nanoTime();
        if (printer.print(plan, Locale.ENGLISH).length == 0) {
            throw new AssertionError("nothing was printed");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
