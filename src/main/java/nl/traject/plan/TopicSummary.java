package nl.traject.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a row of the list.
 *
 * @param mergedInto number of the topic it went on in
 * @param ownBenchmark beside the benchmarks of the vocabulary; may be empty
 * @param terms all it names, of every kind
 */
public record TopicSummary(
        TopicId id,
        int number,
        String title,
        TopicStatus status,
        LocalDate statusSince,
        @Nullable Integer mergedInto,
        String ownBenchmark,
        List<Term> terms) {

    public TopicSummary {
        terms = List.copyOf(terms);
    }

    /** The terms of one kind, in the order of the vocabulary. */
    public Set<Term> terms(TermKind kind) {
        return Terms.of(kind, terms);
    }

    /** Whether it is worked on and rests on nothing known: the audit asks for these. */
    public boolean lacksGroundTruth() {
        return status == TopicStatus.ACTIVE && !hasGroundTruth();
    }

    public boolean hasGroundTruth() {
        return terms.stream().anyMatch(term -> term.kind() == TermKind.GROUND_TRUTH);
    }
}
