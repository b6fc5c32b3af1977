package nl.traject.plan.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import nl.traject.plan.content.DataManagement;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.Risk;
import nl.traject.plan.content.Supervision;
import nl.traject.plan.content.SupervisorTask;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.TrainingItem;
import nl.traject.plan.content.WorkPackage;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a plan in the newest schema. A field that is added, renamed or left out makes a new schema: the number goes up, the
 * reader of the old one stays, and a snapshot of the new one is kept with the tests.
 */
final class SnapshotWriter {

    /** The schema that is written today. */
    static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SnapshotWriter() {}

    static String write(PlanContent plan) {
        var root = node();
        root.put("schema", SCHEMA);
        root.set("research", research(plan.research()));
        var training = root.putObject("training");
        training.put("required", plan.training().required().toString());
        list(training, "items", plan.training().items(), SnapshotWriter::item);
        root.set("supervision", supervision(plan.supervision()));
        list(root.putObject("teaching"), "duties", plan.teaching().duties(), SnapshotWriter::duty);
        root.set("dataManagement", dataManagement(plan.dataManagement()));
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode research(Research research) {
        var node = node();
        node.put("workingTitle", research.workingTitle());
        node.put("summary", research.summary());
        list(node, "topics", research.topics(), SnapshotWriter::topic);
        list(node, "workPackages", research.workPackages(), SnapshotWriter::workPackage);
        list(node, "risks", research.risks(), SnapshotWriter::risk);
        return node;
    }

    private static void topic(ObjectNode node, TopicEntry topic) {
        node.put("key", topic.key());
        node.put("number", topic.number());
        node.put("title", topic.title());
        node.put("status", topic.status());
        node.put("reason", topic.reason());
        node.put("question", topic.question());
        node.put("hypothesis", topic.hypothesis());
        node.put("refutingResult", topic.refutingResult());
        texts(node, "techniques", topic.techniques());
        texts(node, "mediators", topic.mediators());
        texts(node, "modelFamilies", topic.modelFamilies());
        node.put("namedModels", topic.namedModels());
        texts(node, "domains", topic.domains());
        node.put("data", topic.data());
        texts(node, "groundTruths", topic.groundTruths());
        texts(node, "benchmarks", topic.benchmarks());
        node.put("ownBenchmark", topic.ownBenchmark());
        node.put("faithfulnessMetric", topic.faithfulnessMetric());
        node.put("baselines", topic.baselines());
        node.put("repository", topic.repository());
        node.put("weights", topic.weights());
        node.put("dataset", topic.dataset());
        node.put("computeEstimate", topic.computeEstimate());
        node.put("parent", topic.parent());
        node.put("mergedInto", topic.mergedInto());
        node.put("chapter", topic.chapter());
        node.put("from", day(topic.from()));
        node.put("to", day(topic.to()));
    }

    private static void workPackage(ObjectNode node, WorkPackage work) {
        node.put("key", work.key());
        node.put("title", work.title());
        node.put("description", work.description());
        node.put("refutedIf", work.refutedIf());
        node.put("from", day(work.from()));
        node.put("to", day(work.to()));
        var topics = node.putArray("topics");
        work.topics().forEach(number -> topics.add(number.intValue()));
        list(node, "outputs", work.outputs(), SnapshotWriter::output);
    }

    private static void output(ObjectNode node, ExpectedOutput output) {
        node.put("key", output.key());
        node.put("academicYear", output.academicYear());
        node.put("kind", output.kind().name());
        node.put("text", output.text());
    }

    private static void risk(ObjectNode node, Risk risk) {
        node.put("key", risk.key());
        node.put("text", risk.text());
        node.put("likelihood", risk.likelihood().name());
        node.put("impact", risk.impact().name());
        node.put("mitigation", risk.mitigation());
    }

    private static void item(ObjectNode node, TrainingItem item) {
        node.put("key", item.key());
        node.put("category", item.category());
        node.put("title", item.title());
        node.put("provider", item.provider());
        node.put("place", item.place());
        node.put("from", day(item.from()));
        node.put("to", day(item.to()));
        node.put("credits", item.credits().toString());
        node.put("status", item.status());
        node.put("mandatory", item.mandatory());
    }

    private static ObjectNode supervision(Supervision supervision) {
        var node = node();
        list(node, "tasks", supervision.tasks(), SnapshotWriter::task);
        node.put("meetingFrequency", supervision.meetingFrequency());
        node.put("monthlyHours", hours(supervision.monthlyHours()));
        node.put("reporting", supervision.reporting());
        node.put("feedback", supervision.feedback());
        return node;
    }

    private static void task(ObjectNode node, SupervisorTask task) {
        node.put("key", task.key());
        node.put("person", task.person().value());
        node.put("name", task.name());
        node.put("part", task.part());
        node.put("task", task.task());
    }

    private static void duty(ObjectNode node, TeachingDuty duty) {
        node.put("key", duty.key());
        node.put("title", duty.title());
        node.put("code", duty.code());
        node.put("role", duty.role());
        node.put("level", duty.level());
        node.put("block", duty.block());
        node.put("from", day(duty.from()));
        node.put("to", day(duty.to()));
        node.put("plannedHours", hours(duty.plannedHours()));
        node.put("lecturer", duty.lecturer());
        node.put("status", duty.status());
    }

    private static ObjectNode dataManagement(DataManagement data) {
        var node = node();
        node.put("applicable", data.applicable());
        node.put("reason", data.reason());
        node.put("plan", data.plan());
        node.put("dataLocation", data.dataLocation());
        node.put("codeLocation", data.codeLocation());
        return node;
    }

    private static <T> void list(
            ObjectNode parent, String name, Collection<T> elements, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = parent.putArray(name);
        elements.forEach(element -> write.accept(array.addObject(), element));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        var array = node.putArray(name);
        texts.forEach(array::add);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String hours(@Nullable Hours hours) {
        return hours == null ? null : hours.toString();
    }
}
