package nl.traject.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which claims rest on what: technique groups against kinds of ground truth, the last column being none yet. A cell holds
 * the topics that name a technique of the group and the ground truth. Dropped topics are left out.
 *
 * @param kinds the columns but the last
 */
public record Coverage(List<Term> kinds, List<Row> rows, List<Finding> findings) {

    /** One technique group. */
    public record Row(Term group, List<Cell> cells) {

        /** Whether a topic that counts uses a technique of the group. */
        public boolean isUsed() {
            return cells.stream().anyMatch(Cell::isCovered);
        }
    }

    /**
     * Where a group meets a ground truth.
     *
     * @param groundTruth none yet when null
     */
    public record Cell(@Nullable Term groundTruth, List<TopicSummary> topics) {

        /** Whether a topic that counts is in it; ideas and merged topics are shown and do not count. */
        public boolean isCovered() {
            return topics.stream().anyMatch(topic -> topic.status().isCovering());
        }
    }

    /** What can be read from the grid. */
    public sealed interface Finding {

        /** An active topic that rests on nothing known. */
        record NoGroundTruth(TopicSummary topic, int techniques) implements Finding {}

        /** One topic alone stands for a kind of ground truth, and its benchmarks are argued about. */
        record OnlyDisputed(Term groundTruth, TopicSummary topic, List<Term> benchmarks) implements Finding {}

        /** Groups that no topic uses; that is allowed. */
        record UnusedGroups(int count) implements Finding {}
    }

    public Coverage {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** Lays the topics out. A group or kind that is no longer offered keeps its place while a topic stands there. */
    public static Coverage of(List<Term> allGroups, List<Term> allKinds, List<TopicSummary> topics) {
        var shown = topics.stream()
                .filter(topic -> topic.status() != TopicStatus.DROPPED)
                .toList();
        var groups = allGroups.stream()
                .filter(group -> !group.retired() || shown.stream().anyMatch(topic -> uses(topic, group)))
                .toList();
        var kinds = allKinds.stream()
                .filter(kind -> !kind.retired() || shown.stream().anyMatch(topic -> names(topic, kind)))
                .toList();
        var rows = new ArrayList<Row>();
        for (var group : groups) {
            var ofGroup = shown.stream().filter(topic -> uses(topic, group)).toList();
            var cells = new ArrayList<Cell>();
            for (var kind : kinds) {
                cells.add(new Cell(
                        kind,
                        ofGroup.stream().filter(topic -> names(topic, kind)).toList()));
            }
            cells.add(new Cell(
                    null,
                    ofGroup.stream().filter(topic -> !topic.hasGroundTruth()).toList()));
            rows.add(new Row(group, List.copyOf(cells)));
        }
        return new Coverage(kinds, rows, findings(kinds, rows, shown));
    }

    private static List<Finding> findings(List<Term> kinds, List<Row> rows, List<TopicSummary> shown) {
        var findings = new ArrayList<Finding>();
        for (var topic : shown) {
            if (topic.lacksGroundTruth()) {
                findings.add(new Finding.NoGroundTruth(
                        topic, topic.terms(TermKind.TECHNIQUE).size()));
            }
        }
        for (var kind : kinds) {
            var standing = shown.stream()
                    .filter(topic -> topic.status().isCovering() && names(topic, kind))
                    .toList();
            if (standing.size() == 1) {
                var disputed = standing.getFirst().terms(TermKind.BENCHMARK).stream()
                        .filter(Term::isDisputed)
                        .toList();
                if (!disputed.isEmpty()) {
                    findings.add(new Finding.OnlyDisputed(kind, standing.getFirst(), disputed));
                }
            }
        }
        var unused = rows.stream().filter(row -> !row.isUsed()).count();
        if (unused > 0 && !shown.isEmpty()) {
            findings.add(new Finding.UnusedGroups((int) unused));
        }
        return findings;
    }

    private static boolean uses(TopicSummary topic, Term group) {
        return topic.terms(TermKind.TECHNIQUE).stream()
                .anyMatch(technique -> group.id().equals(technique.group()));
    }

    private static boolean names(TopicSummary topic, Term term) {
        return ids(topic).contains(term.id());
    }

    private static Set<TermId> ids(TopicSummary topic) {
        return topic.terms().stream().map(Term::id).collect(Collectors.toSet());
    }
}
