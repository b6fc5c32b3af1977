package nl.traject.plan.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A research topic as it stood. Terms of the vocabulary are kept by their English name, in the order of the vocabulary.
 *
 * @param key of the topic
 * @param number counts within the trajectory
 * @param status such as {@code ACTIVE}: the name of a {@code nl.traject.plan.TopicStatus} of its time
 * @param reason why it was paused, merged or dropped; may be empty
 * @param hypothesis could fail
 * @param refutingResult the result that would refute the hypothesis
 * @param mediators what in the model the explanation is told in
 * @param groundTruths where the right answer is known from; empty is "none yet"
 * @param ownBenchmark of the candidate's own making
 * @param baselines including the random or untrained control
 * @param repository address of the code; may be empty, as the two below
 * @param weights address of trained weights
 * @param dataset address of the data
 * @param parent number of the topic it is a part of
 * @param mergedInto number of the topic it went on in
 * @param chapter of the thesis, in words
 * @param from first day on the timeline
 * @param to last day on the timeline
 */
public record TopicEntry(
        long key,
        int number,
        String title,
        String status,
        String reason,
        String question,
        String hypothesis,
        String refutingResult,
        List<String> techniques,
        List<String> mediators,
        List<String> modelFamilies,
        String namedModels,
        List<String> domains,
        String data,
        List<String> groundTruths,
        List<String> benchmarks,
        String ownBenchmark,
        String faithfulnessMetric,
        String baselines,
        String repository,
        String weights,
        String dataset,
        String computeEstimate,
        @Nullable Integer parent,
        @Nullable Integer mergedInto,
        String chapter,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public TopicEntry {
        techniques = List.copyOf(techniques);
        mediators = List.copyOf(mediators);
        modelFamilies = List.copyOf(modelFamilies);
        domains = List.copyOf(domains);
        groundTruths = List.copyOf(groundTruths);
        benchmarks = List.copyOf(benchmarks);
    }
}
