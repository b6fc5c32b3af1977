package nl.traject.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.traject.plan.Coverage.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 9, 15);
    private static final Term OBSERVATIONAL = term(1, TermKind.TECHNIQUE_GROUP, null, TermConfidence.VERIFIED);
    private static final Term CIRCUITS = term(2, TermKind.TECHNIQUE_GROUP, null, TermConfidence.VERIFIED);
    private static final Term PROBING = term(3, TermKind.TECHNIQUE, OBSERVATIONAL.id(), TermConfidence.VERIFIED);
    private static final Term ACDC = term(4, TermKind.TECHNIQUE, CIRCUITS.id(), TermConfidence.VERIFIED);
    private static final Term PLANTED = term(5, TermKind.GROUND_TRUTH, null, TermConfidence.VERIFIED);
    private static final Term EXPERTS = term(6, TermKind.GROUND_TRUTH, null, TermConfidence.VERIFIED);
    private static final Term MUTAG = term(7, TermKind.BENCHMARK, null, TermConfidence.DISPUTED);

    @Test
    void a_topic_stands_where_its_technique_group_meets_its_ground_truth() {
        var coverage = of(topic(1, TopicStatus.ACTIVE, ACDC, PLANTED), topic(2, TopicStatus.MERGED, ACDC, PLANTED));

        var circuits = coverage.rows().get(1);
        assertThat(circuits.cells()).hasSize(3);
        assertThat(circuits.cells().getFirst().topics())
                .extracting(TopicSummary::number)
                .containsExactly(1, 2);
        assertThat(circuits.cells().getFirst().isCovered()).isTrue();
        assertThat(coverage.rows().getFirst().isUsed()).isFalse();
    }

    @Test
    void ideas_and_merged_topics_are_shown_and_do_not_cover_and_dropped_ones_are_left_out() {
        var coverage = of(
                topic(1, TopicStatus.IDEA, PROBING),
                topic(2, TopicStatus.MERGED, PROBING),
                topic(3, TopicStatus.DROPPED, PROBING));

        var none = coverage.rows().getFirst().cells().getLast();
        assertThat(none.groundTruth()).isNull();
        assertThat(none.topics()).extracting(TopicSummary::number).containsExactly(1, 2);
        assertThat(none.isCovered()).isFalse();
    }

    @Test
    void the_grid_says_what_rests_on_nothing_on_something_disputed_and_what_is_not_used() {
        var three = topic(3, TopicStatus.ACTIVE, PROBING);
        var two = topic(2, TopicStatus.ACTIVE, PROBING, EXPERTS, MUTAG);

        assertThat(of(two, three).findings())
                .containsExactly(
                        new Finding.NoGroundTruth(three, 1),
                        new Finding.OnlyDisputed(EXPERTS, two, List.of(MUTAG)),
                        new Finding.UnusedGroups(1));
    }

    @Test
    void a_proposed_topic_without_ground_truth_is_no_finding_yet() {
        assertThat(of(topic(1, TopicStatus.PROPOSED, PROBING), topic(2, TopicStatus.ACTIVE, ACDC, PLANTED))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_no_longer_offered_keeps_its_place_only_while_a_topic_stands_there() {
        var oldGroup = retired(8, TermKind.TECHNIQUE_GROUP);
        var oldKind = retired(9, TermKind.GROUND_TRUTH);
        var oldTechnique = new Term(
                new TermId(10), TermKind.TECHNIQUE, oldGroup.id(), 10, "T10", "T10", TermConfidence.VERIFIED, true);
        var standing = topic(1, TopicStatus.ACTIVE, oldTechnique, oldKind);

        var empty = Coverage.of(List.of(CIRCUITS, oldGroup), List.of(PLANTED, oldKind), List.of());
        var used = Coverage.of(List.of(CIRCUITS, oldGroup), List.of(PLANTED, oldKind), List.of(standing));

        assertThat(empty.rows()).extracting(Coverage.Row::group).containsExactly(CIRCUITS);
        assertThat(empty.kinds()).containsExactly(PLANTED);
        assertThat(used.rows()).extracting(Coverage.Row::group).containsExactly(CIRCUITS, oldGroup);
        assertThat(used.kinds()).containsExactly(PLANTED, oldKind);
    }

    private static Term retired(long id, TermKind kind) {
        return new Term(new TermId(id), kind, null, (int) id, "T" + id, "T" + id, TermConfidence.VERIFIED, true);
    }

    private static Coverage of(TopicSummary... topics) {
        return Coverage.of(List.of(OBSERVATIONAL, CIRCUITS), List.of(PLANTED, EXPERTS), List.of(topics));
    }

    private static TopicSummary topic(int number, TopicStatus status, Term... terms) {
        return new TopicSummary(new TopicId(number), number, "Topic", status, SINCE, null, "", List.of(terms));
    }

    private static Term term(long id, TermKind kind, @Nullable TermId group, TermConfidence confidence) {
        return new Term(new TermId(id), kind, group, (int) id, "T" + id, "T" + id, confidence, false);
    }
}
