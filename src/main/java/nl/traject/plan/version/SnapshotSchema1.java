package nl.traject.plan.version;

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

/** The first schema of a frozen plan. */
final class SnapshotSchema1 {

    private SnapshotSchema1() {}

    static PlanContent read(SnapshotNode root) {
        var training = root.child("training");
        return new PlanContent(
                research(root.child("research")),
                new Training(Ects.of(training.text("required")), training.list("items", SnapshotSchema1::item)),
                supervision(root.child("supervision")),
                new Teaching(root.child("teaching").list("duties", SnapshotSchema1::duty)),
                dataManagement(root.child("dataManagement")));
    }

    private static Research research(SnapshotNode node) {
        return new Research(
                node.text("workingTitle"),
                node.text("summary"),
                node.list("topics", SnapshotSchema1::topic),
                node.list("workPackages", SnapshotSchema1::workPackage),
                node.list("risks", SnapshotSchema1::risk));
    }

    private static TopicEntry topic(SnapshotNode node) {
        return new TopicEntry(
                node.key("key"),
                node.number("number"),
                node.text("title"),
                node.text("status"),
                node.text("reason"),
                node.text("question"),
                node.text("hypothesis"),
                node.text("refutingResult"),
                node.texts("techniques"),
                node.texts("mediators"),
                node.texts("modelFamilies"),
                node.text("namedModels"),
                node.texts("domains"),
                node.text("data"),
                node.texts("groundTruths"),
                node.texts("benchmarks"),
                node.text("ownBenchmark"),
                node.text("faithfulnessMetric"),
                node.text("baselines"),
                node.text("repository"),
                node.text("weights"),
                node.text("dataset"),
                node.text("computeEstimate"),
                node.numberOrNone("parent"),
                node.numberOrNone("mergedInto"),
                node.text("chapter"),
                node.dayOrNone("from"),
                node.dayOrNone("to"));
    }

    private static WorkPackage workPackage(SnapshotNode node) {
        return new WorkPackage(
                node.key("key"),
                node.text("title"),
                node.text("description"),
                node.text("refutedIf"),
                node.dayOrNone("from"),
                node.dayOrNone("to"),
                node.list("topics", element -> element.node().asInt()),
                node.list("outputs", SnapshotSchema1::output));
    }

    private static ExpectedOutput output(SnapshotNode node) {
        return new ExpectedOutput(
                node.key("key"), node.number("academicYear"), OutputKind.valueOf(node.text("kind")), node.text("text"));
    }

    private static Risk risk(SnapshotNode node) {
        return new Risk(
                node.key("key"),
                node.text("text"),
                RiskLevel.valueOf(node.text("likelihood")),
                RiskLevel.valueOf(node.text("impact")),
                node.text("mitigation"));
    }

    private static TrainingItem item(SnapshotNode node) {
        return new TrainingItem(
                node.key("key"),
                node.text("category"),
                node.text("title"),
                node.text("provider"),
                node.text("place"),
                node.day("from"),
                node.day("to"),
                Ects.of(node.text("credits")),
                node.text("status"),
                node.textOrNone("mandatory"));
    }

    private static Supervision supervision(SnapshotNode node) {
        var hours = node.textOrNone("monthlyHours");
        return new Supervision(
                node.list("tasks", SnapshotSchema1::task),
                node.text("meetingFrequency"),
                hours == null ? null : Hours.of(hours),
                node.text("reporting"),
                node.text("feedback"));
    }

    private static SupervisorTask task(SnapshotNode node) {
        return new SupervisorTask(
                node.key("key"),
                new PersonId(node.key("person")),
                node.text("name"),
                node.text("part"),
                node.text("task"));
    }

    private static TeachingDuty duty(SnapshotNode node) {
        return new TeachingDuty(
                node.key("key"),
                node.text("title"),
                node.text("code"),
                node.text("role"),
                node.text("level"),
                node.text("block"),
                node.day("from"),
                node.day("to"),
                Hours.of(node.text("plannedHours")),
                node.text("lecturer"),
                node.text("status"));
    }

    private static DataManagement dataManagement(SnapshotNode node) {
        return new DataManagement(
                node.yes("applicable"),
                node.text("reason"),
                node.text("plan"),
                node.text("dataLocation"),
                node.text("codeLocation"));
    }
}
