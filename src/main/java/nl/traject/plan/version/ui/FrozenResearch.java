package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.traject.plan.content.ExpectedOutput;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.content.Research;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.content.WorkPackage;
import nl.traject.rules.AcademicYear;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;

/** The research part of a version: title and summary, topics that open, work packages and risks. */
record FrozenResearch(Research research, FrozenCodes codes) {

    FrozenPart part() {
        var content = new ArrayList<Component>();
        content.add(new FrozenFacts().needed("title", research.workingTitle()).markdown("summary", research.summary()));
        if (!research.topics().isEmpty()) {
            content.add(new H3(VersionWords.of("topics")));
            research.topics().forEach(topic -> content.add(topic(topic)));
        }
        if (!research.workPackages().isEmpty()) {
            content.add(new H3(VersionWords.of("work_packages")));
            content.add(workPackages());
        }
        if (!research.risks().isEmpty()) {
            content.add(new H3(VersionWords.of("risks")));
            content.add(risks());
        }
        return new FrozenPart(
                PlanPart.RESEARCH,
                VersionWords.of(
                        "line.research",
                        research.workPackages().size(),
                        research.topics().size()),
                content.toArray(Component[]::new));
    }

    private Component topic(TopicEntry topic) {
        var details = new NativeDetails();
        details.addClassName("frozen-topic");
        var head = new Div(
                Label.span(Integer.toString(topic.number()), "topic-number"),
                Label.span(topic.title(), "medium"),
                Label.meta(codes.topicStatus(topic.status())));
        head.addClassName("frozen-head");
        details.setSummary(head);
        details.setContent(new FrozenFacts()
                .text("reason", topic.reason())
                .needed("question", topic.question())
                .needed("hypothesis", topic.hypothesis())
                .needed("refuting_result", topic.refutingResult())
                .tags("techniques", topic.techniques())
                .tags("mediators", topic.mediators())
                .tags("model_families", topic.modelFamilies())
                .text("named_models", topic.namedModels())
                .tags("domains", topic.domains())
                .text("data", topic.data())
                .tags("ground_truths", topic.groundTruths())
                .tags("benchmarks", topic.benchmarks())
                .text("own_benchmark", topic.ownBenchmark())
                .text("metric", topic.faithfulnessMetric())
                .text("baselines", topic.baselines())
                .text("repository", topic.repository())
                .text("weights", topic.weights())
                .text("dataset", topic.dataset())
                .text("compute", topic.computeEstimate())
                .text("parent", topic.parent() == null ? "" : topic.parent().toString())
                .text(
                        "merged_into",
                        topic.mergedInto() == null ? "" : topic.mergedInto().toString())
                .text("chapter", topic.chapter())
                .text(
                        "period",
                        topic.from() == null || topic.to() == null ? "" : Dates.stretch(topic.from(), topic.to())));
        return details;
    }

    private Component workPackages() {
        var table = new FrozenTable(
                VersionWords.of("work_packages"),
                List.of(
                        VersionWords.of("field.work_package"),
                        VersionWords.of("field.period"),
                        VersionWords.of("field.outputs"),
                        VersionWords.of("field.refuted_if")));
        for (int i = 0; i < research.workPackages().size(); i++) {
            var work = research.workPackages().get(i);
            table.row(
                    name(i + 1, work),
                    Label.span(period(work), "frozen-period"),
                    outputs(work.outputs()),
                    work.refutedIf().isBlank()
                            ? Label.dim(VersionWords.of("empty"))
                            : FrozenTable.text(work.refutedIf()));
        }
        return table;
    }

    private static Component name(int number, WorkPackage work) {
        var name = new Div(Label.span(number + " " + work.title(), "medium"));
        name.addClassName("frozen-lines");
        if (!work.topics().isEmpty()) {
            name.add(Label.meta(VersionWords.of(
                    "on_topics", work.topics().stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        }
        if (!work.description().isBlank()) {
            var text = new MarkdownText(work.description());
            text.addClassName("frozen-description");
            name.add(text);
        }
        return name;
    }

    private static String period(WorkPackage work) {
        var from = work.from();
        var to = work.to();
        if (from == null) {
            return to == null ? VersionWords.of("no_period") : VersionWords.of("until", to);
        }
        return to == null ? VersionWords.of("from", from) : Dates.stretch(from, to);
    }

    private static Component outputs(List<ExpectedOutput> outputs) {
        var lines = new Div();
        lines.addClassName("frozen-lines");
        for (var output : outputs) {
            var what = VersionWords.of(
                    "output", new AcademicYear(output.academicYear()).toString(), VersionWords.output(output.kind()));
            lines.add(Label.span(output.text().isBlank() ? what : what + ": " + output.text(), "frozen-text"));
        }
        return lines;
    }

    private Component risks() {
        var table = new FrozenTable(
                VersionWords.of("risks"),
                List.of(
                        VersionWords.of("field.risk"),
                        VersionWords.of("field.likelihood"),
                        VersionWords.of("field.impact"),
                        VersionWords.of("field.mitigation")));
        for (var risk : research.risks()) {
            table.row(
                    FrozenTable.text(risk.text()),
                    FrozenTable.text(VersionWords.level(risk.likelihood())),
                    FrozenTable.text(VersionWords.level(risk.impact())),
                    FrozenTable.text(risk.mitigation()));
        }
        return table;
    }
}
