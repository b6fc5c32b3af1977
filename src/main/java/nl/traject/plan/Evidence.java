package nl.traject.plan;

import java.util.Set;

/**
 * What a topic's answer can be tested on.
 *
 * @param groundTruths kinds of ground truth; empty is "none yet"
 * @param ownBenchmark of the candidate's own making, beside those of the vocabulary
 * @param baselines including the random or untrained control
 */
public record Evidence(
        Set<Term> groundTruths,
        Set<Term> benchmarks,
        String ownBenchmark,
        String faithfulnessMetric,
        String baselines) {

    public Evidence {
        groundTruths = Terms.sorted(groundTruths);
        benchmarks = Terms.sorted(benchmarks);
        ownBenchmark = Texts.require(ownBenchmark);
        faithfulnessMetric = Texts.require(faithfulnessMetric);
        baselines = Texts.require(baselines);
    }

    /** No ground truth yet. */
    public static Evidence none() {
        return new Evidence(Set.of(), Set.of(), "", "", "");
    }
}
