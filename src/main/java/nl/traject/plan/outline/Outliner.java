package nl.traject.plan.outline;

import static nl.traject.plan.outline.FieldName.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.traject.plan.content.DataManagement;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.Risk;
import nl.traject.plan.content.Supervision;
import nl.traject.plan.content.SupervisorTask;
import nl.traject.plan.content.Teaching;
import nl.traject.plan.content.TeachingDuty;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.Training;
import nl.traject.plan.content.TrainingItem;
import nl.traject.plan.content.WorkPackage;
import nl.traject.plan.outline.Outline.Field;
import nl.traject.plan.outline.Outline.Item;
import nl.traject.plan.outline.Outline.Section;
import nl.traject.plan.outline.Outline.Shelf;
import nl.traject.plan.outline.OutlineWords.Code;

/** Writes the outline of a plan, part by part. */
final class Outliner {

    private final OutlineWords words;

    Outliner(OutlineWords words) {
        this.words = words;
    }

    Outline outline(PlanContent plan) {
        return new Outline(List.of(
                research(plan.research()),
                training(plan.training()),
                supervision(plan.supervision()),
                teaching(plan.teaching()),
                dataManagement(plan.dataManagement())));
    }

    private Section research(Research research) {
        return new Section(
                PlanPart.RESEARCH,
                List.of(field(WORKING_TITLE, research.workingTitle()), field(SUMMARY, research.summary())),
                List.of(
                        shelf(Subject.TOPIC, false, research.topics(), (topic, place) -> topic(topic)),
                        shelf(Subject.WORK_PACKAGE, true, research.workPackages(), this::workPackage),
                        shelf(Subject.RISK, true, research.risks(), this::risk)));
    }

    private Item topic(TopicEntry topic) {
        var parent = topic.parent();
        var merged = topic.mergedInto();
        return new Item(
                topic.key(),
                words.topicHeading(topic.number(), topic.title()),
                List.of(
                        field(TITLE, topic.title()),
                        field(STATUS, words.code(Code.TOPIC_STATUS, topic.status())),
                        field(REASON, topic.reason()),
                        field(QUESTION, topic.question()),
                        field(HYPOTHESIS, topic.hypothesis()),
                        field(REFUTING_RESULT, topic.refutingResult()),
                        field(TECHNIQUES, names(topic.techniques())),
                        field(MEDIATORS, names(topic.mediators())),
                        field(MODEL_FAMILIES, names(topic.modelFamilies())),
                        field(NAMED_MODELS, topic.namedModels()),
                        field(DOMAINS, names(topic.domains())),
                        field(DATA, topic.data()),
                        field(GROUND_TRUTHS, names(topic.groundTruths())),
                        field(BENCHMARKS, names(topic.benchmarks())),
                        field(OWN_BENCHMARK, topic.ownBenchmark()),
                        field(FAITHFULNESS_METRIC, topic.faithfulnessMetric()),
                        field(BASELINES, topic.baselines()),
                        field(PARENT, parent == null ? "" : words.topic(parent)),
                        field(MERGED_INTO, merged == null ? "" : words.topic(merged)),
                        field(CHAPTER, topic.chapter()),
                        field(PERIOD, words.period(topic.from(), topic.to())),
                        field(COMPUTE_ESTIMATE, topic.computeEstimate()),
                        field(REPOSITORY, topic.repository()),
                        field(WEIGHTS, topic.weights()),
                        field(DATASET, topic.dataset())));
    }

    private Item workPackage(WorkPackage workPackage, int place) {
        return new Item(
                workPackage.key(),
                named(Subject.WORK_PACKAGE, place, workPackage.title()),
                List.of(
                        field(TITLE, workPackage.title()),
                        field(DESCRIPTION, workPackage.description()),
                        field(REFUTED_IF, workPackage.refutedIf()),
                        field(PERIOD, words.period(workPackage.from(), workPackage.to())),
                        field(TOPICS, words.topics(workPackage.topics())),
                        field(
                                OUTPUTS,
                                workPackage.outputs().stream()
                                        .map(words::output)
                                        .collect(Collectors.joining("\n")))));
    }

    private Item risk(Risk risk, int place) {
        return new Item(
                risk.key(),
                words.unnamed(Subject.RISK, place),
                List.of(
                        field(RISK, risk.text()),
                        field(LIKELIHOOD, words.level(risk.likelihood())),
                        field(IMPACT, words.level(risk.impact())),
                        field(MITIGATION, risk.mitigation())));
    }

    private Section training(Training training) {
        return new Section(
                PlanPart.TRAINING,
                List.of(
                        field(CREDITS_REQUIRED, words.credits(training.required())),
                        field(CREDITS_TOTAL, words.credits(training.total()))),
                List.of(shelf(Subject.TRAINING_ITEM, false, training.items(), this::trainingItem)));
    }

    private Item trainingItem(TrainingItem item, int place) {
        return new Item(
                item.key(),
                named(Subject.TRAINING_ITEM, place, item.title()),
                List.of(
                        field(TITLE, item.title()),
                        field(CATEGORY, words.code(Code.TRAINING_CATEGORY, item.category())),
                        field(PROVIDER, item.provider()),
                        field(PLACE, item.place()),
                        field(PERIOD, words.period(item.from(), item.to())),
                        field(CREDITS, words.credits(item.credits())),
                        field(STATUS, words.code(Code.TRAINING_STATUS, item.status())),
                        field(MANDATORY, words.yesOrNo(item.mandatory() != null))));
    }

    private Section supervision(Supervision supervision) {
        var hours = supervision.monthlyHours();
        return new Section(
                PlanPart.SUPERVISION,
                List.of(
                        field(MEETING_FREQUENCY, supervision.meetingFrequency()),
                        field(MONTHLY_HOURS, hours == null ? "" : words.monthly(hours)),
                        field(REPORTING, supervision.reporting()),
                        field(FEEDBACK, supervision.feedback())),
                List.of(shelf(Subject.SUPERVISOR, false, supervision.tasks(), (task, place) -> supervisor(task))));
    }

    private Item supervisor(SupervisorTask task) {
        return new Item(
                task.key(),
                task.name(),
                List.of(
                        field(NAME, task.name()),
                        field(PART, words.code(Code.SUPERVISOR_PART, task.part())),
                        field(TASK, task.task())));
    }

    private Section teaching(Teaching teaching) {
        return new Section(
                PlanPart.TEACHING, List.of(), List.of(shelf(Subject.DUTY, false, teaching.duties(), this::duty)));
    }

    private Item duty(TeachingDuty duty, int place) {
        return new Item(
                duty.key(),
                named(Subject.DUTY, place, duty.title()),
                List.of(
                        field(TITLE, duty.title()),
                        field(CODE, duty.code()),
                        field(ROLE, words.code(Code.DUTY_ROLE, duty.role())),
                        field(LEVEL, words.code(Code.DUTY_LEVEL, duty.level())),
                        field(BLOCK, duty.block()),
                        field(PERIOD, words.period(duty.from(), duty.to())),
                        field(PLANNED_HOURS, words.hours(duty.plannedHours())),
                        field(LECTURER, duty.lecturer()),
                        field(STATUS, words.code(Code.DUTY_STATUS, duty.status()))));
    }

    private Section dataManagement(DataManagement data) {
        return new Section(
                PlanPart.DATA_MANAGEMENT,
                List.of(
                        field(APPLICABLE, words.yesOrNo(data.applicable())),
                        field(NOT_APPLICABLE_REASON, data.reason()),
                        field(DATA_PLAN, data.plan()),
                        field(DATA_LOCATION, data.dataLocation()),
                        field(CODE_LOCATION, data.codeLocation())),
                List.of());
    }

    private String named(Subject subject, int place, String title) {
        return title.isBlank() ? words.unnamed(subject, place) : title;
    }

    private static <T> Shelf shelf(
            Subject subject, boolean arranged, List<T> things, BiFunction<T, Integer, Item> item) {
        var items = new ArrayList<Item>(things.size());
        for (var thing : things) {
            items.add(item.apply(thing, items.size() + 1));
        }
        return new Shelf(subject, arranged, items);
    }

    private static Field field(FieldName name, String text) {
        return new Field(name, text);
    }

    private static String names(List<String> terms) {
        return String.join(", ", terms);
    }
}
