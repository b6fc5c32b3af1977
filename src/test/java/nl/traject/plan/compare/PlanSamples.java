package nl.traject.plan.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.traject.plan.content.DataManagement;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.OutputKind;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.Risk;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.content.Supervision;
import nl.traject.plan.content.SupervisorTask;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.Training;
import nl.traject.plan.content.TrainingItem;
import nl.traject.plan.content.WorkPackage;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import nl.traject.shared.PersonId;

/** Invented plans: a small one, and one as large as plans get. */
public final class PlanSamples {

    private static final LocalDate START = LocalDate.of(2025, 7, 15);

    private static final String PARAGRAPH =
            "Explanations of graph networks are usually judged by how plausible they look. This project looks for circuits "
                    + "that are tested by intervention, on models whose mechanism is known because it was planted, and on "
                    + "molecules and social networks where experts can say what ought to matter. ";

    private PlanSamples() {}

    /** Something in every part. */
    public static PlanContent small() {
        return sized(2, 3, 2);
    }

    /** 12 topics, 40 work packages, 60 training items, and texts of the length people write. */
    public static PlanContent large() {
        return sized(12, 40, 60);
    }

    private static PlanContent sized(int topics, int workPackages, int items) {
        return new PlanContent(
                new Research(
                        "Mechanistic interpretability of graph neural networks",
                        PARAGRAPH.repeat(4).strip(),
                        IntStream.rangeClosed(1, topics)
                                .mapToObj(PlanSamples::topic)
                                .toList(),
                        IntStream.rangeClosed(1, workPackages)
                                .mapToObj(number -> workPackage(number, topics))
                                .toList(),
                        List.of(
                                risk(31, "The industrial partner may not release the interaction graph."),
                                risk(32, "The cluster is full in spring."))),
                new Training(
                        Ects.of(25),
                        IntStream.rangeClosed(1, items)
                                .mapToObj(PlanSamples::item)
                                .toList()),
                new Supervision(
                        List.of(
                                new SupervisorTask(
                                        41, new PersonId(7), "Ingrid Maas", "PROMOTOR", "Keeps the whole in view."),
                                new SupervisorTask(
                                        42,
                                        new PersonId(8),
                                        "Tomas Lind",
                                        "DAILY_SUPERVISOR",
                                        "Reads drafts within a week.")),
                        "Every two weeks with the daily supervisor, monthly with both",
                        Hours.of(6),
                        "A page before each meeting.",
                        "Within a week, in writing."),
                new Teaching(List.of(new TeachingDuty(
                        51,
                        "Machine learning 1",
                        "5204ML1",
                        "TEACHING_ASSISTANT",
                        "MSC",
                        "1",
                        START.plusMonths(14),
                        START.plusMonths(17),
                        Hours.of(120),
                        "Sara Blom",
                        "AGREED"))),
                new DataManagement(true, "", "Ten years in the archive of the group.", "UvA figshare", "GitHub"));
    }

    public static TopicEntry topic(int number) {
        return new TopicEntry(
                10 + number,
                number,
                "Circuits one can check, part " + number,
                "ACTIVE",
                "",
                "Do the circuits found compute what we say they compute?",
                "Edge attribution recovers a planted circuit with at least 80 % of its edges. " + PARAGRAPH,
                "On networks with a planted circuit, a random set of edges of the same size is as faithful.",
                List.of("EAP-IG", "Mask optimisation"),
                List.of("Edge"),
                List.of("GNN (message passing)"),
                "GIN-3, GCN-2",
                List.of("Algorithmic tasks"),
                "BA-2Motifs; planted circuits",
                List.of("Planted circuit"),
                List.of("BA-2Motifs"),
                "",
                "Share of the accuracy kept by the circuit alone",
                "Random edges of the same number; an untrained network",
                "https://example.org/code/" + number,
                "",
                "",
                "600 GPU hours",
                number > 1 ? 1 : null,
                null,
                "Chapter " + number,
                START.plusMonths(number),
                START.plusMonths(number + 18));
    }

    private static WorkPackage workPackage(int number, int topics) {
        return new WorkPackage(
                100 + number,
                "Work package " + number,
                PARAGRAPH.strip(),
                "Patching restores no more than chance does.",
                START.plusMonths(number),
                START.plusMonths(number + 3),
                List.of(number % topics + 1),
                List.of(
                        new ExpectedOutput(1000 + number, 2025 + number / 12, OutputKind.PAPER, "circuits"),
                        new ExpectedOutput(2000 + number, 2025 + number / 12, OutputKind.SOFTWARE, "")));
    }

    private static Risk risk(long key, String text) {
        return new Risk(key, text, RiskLevel.MEDIUM, RiskLevel.HIGH, "Use a synthetic graph.");
    }

    private static TrainingItem item(int number) {
        return new TrainingItem(
                200 + number,
                "COURSE",
                "Course " + number,
                "UvA",
                "Amsterdam",
                START.plusMonths(number),
                START.plusMonths(number).plusDays(20),
                Ects.of("1.5"),
                number % 2 == 0 ? "PLANNED" : "CREDITED",
                number == 1 ? "INTEGRITY" : null);
    }

    /** The plan with another research part. */
    public static PlanContent with(PlanContent plan, Research research) {
        return new PlanContent(research, plan.training(), plan.supervision(), plan.teaching(), plan.dataManagement());
    }

    /** The research part with another title and summary. */
    public static Research written(Research research, String workingTitle, String summary) {
        return new Research(workingTitle, summary, research.topics(), research.workPackages(), research.risks());
    }

    /** The research part with other work packages. */
    public static Research working(Research research, List<WorkPackage> workPackages) {
        return new Research(
                research.workingTitle(), research.summary(), research.topics(), workPackages, research.risks());
    }

    /** The research part with other topics. */
    public static Research about(Research research, List<TopicEntry> topics) {
        return new Research(
                research.workingTitle(), research.summary(), topics, research.workPackages(), research.risks());
    }

    /** A work package that says something else about what would refute it. */
    public static WorkPackage refutedIf(WorkPackage work, String refutedIf) {
        return new WorkPackage(
                work.key(),
                work.title(),
                work.description(),
                refutedIf,
                work.from(),
                work.to(),
                work.topics(),
                work.outputs());
    }

    /** A topic with another hypothesis. */
    public static TopicEntry supposing(TopicEntry topic, String hypothesis) {
        return new TopicEntry(
                topic.key(),
                topic.number(),
                topic.title(),
                topic.status(),
                topic.reason(),
                topic.question(),
                hypothesis,
                topic.refutingResult(),
                topic.techniques(),
                topic.mediators(),
                topic.modelFamilies(),
                topic.namedModels(),
                topic.domains(),
                topic.data(),
                topic.groundTruths(),
                topic.benchmarks(),
                topic.ownBenchmark(),
                topic.faithfulnessMetric(),
                topic.baselines(),
                topic.repository(),
                topic.weights(),
                topic.dataset(),
                topic.computeEstimate(),
                topic.parent(),
                topic.mergedInto(),
                topic.chapter(),
                topic.from(),
                topic.to());
    }
}
