package nl.traject.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.people.ui.TrajectoryView;
import nl.traject.plan.Topic;
import nl.traject.plan.TopicDetail;
import nl.traject.plan.TopicStatus;
import nl.traject.plan.Topics;
import nl.traject.shared.NotFound;
import nl.traject.ui.Crumb;
import nl.traject.ui.Dates;
import nl.traject.ui.LeadBanner;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Note;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.RouteNumbers;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** One topic: what it claims, how it can be found wrong, who agreed, and its next step. */
@Route(value = "phd/:trajectory/topics/:topic", layout = MainLayout.class)
@PermitAll
class TopicView extends TrajectoryView implements HasDynamicTitle {

    private static final String TOPIC = "topic";
    private static final String EDIT = "edit";

    private final transient Topics topics;
    private String title = "";

    TopicView(Trajectories trajectories, TrajectoryAccess access, Topics topics) {
        super(trajectories, access);
        this.topics = topics;
    }

    @Override
    protected void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event) {
        int number = RouteNumbers.findInteger(event.getRouteParameters(), TOPIC)
                .orElseThrow(() -> new NotFound("no topic number in the address"));
        var steps = arrange(number);
        if (relation.isTeam()
                && event.getLocation().getQueryParameters().getParameters().containsKey(EDIT)) {
            steps.edit();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title, trajectory().candidate().name());
    }

    private TopicSteps arrange(int number) {
        var detail = topics.get(trajectory().id(), number);
        var topic = detail.topic();
        title = topic.title();
        var steps = new TopicSteps(topics, topic, relation(), () -> arrange(number));
        removeAll();
        add(new PageHeader(topic.title())
                .under(
                        new Crumb(
                                trajectory().candidate().name(),
                                "phd/" + trajectory().id()),
                        new Crumb(getTranslation("plan.topics.title"), TopicWords.path(trajectory())))
                .sub(getTranslation(
                        "plan.topic.since",
                        Integer.toString(topic.number()),
                        TopicWords.status(topic.status()),
                        topic.statusSince()))
                .actions(steps.buttons()));
        lead(detail);
        var main = new Div(claim(topic), method(topic), evidence(topic), frame(topic));
        main.addClassNames("stack", "topic-main");
        var columns = new Div(main, new TopicAside(trajectory(), detail));
        columns.addClassNames("columns", "columns-aside");
        add(columns);
        return steps;
    }

    private void lead(TopicDetail detail) {
        var topic = detail.topic();
        var proposedOn = topic.agreement().proposedOn();
        if (topic.status() == TopicStatus.PROPOSED
                && proposedOn != null
                && topic.agreement().waitsFor(relation())) {
            add(new LeadBanner(
                    StatusKind.WAITING,
                    Tone.ACCENT,
                    getTranslation("plan.topic.waits_for_you"),
                    getTranslation("plan.topic.waits_for_you.text", detail.proposer(), proposedOn)));
        } else if (!topic.reason().isEmpty()) {
            add(new LeadBanner(
                    topic.status() == TopicStatus.IDEA ? StatusKind.CHANGE_ASKED : StatusKind.PAUSED,
                    topic.status() == TopicStatus.IDEA ? Tone.DUE : Tone.NEUTRAL,
                    getTranslation("plan.topic.reason." + topic.status().name()),
                    topic.reason()));
        } else if (topic.lacksGroundTruth()) {
            add(new LeadBanner(
                    StatusKind.MISSING,
                    Tone.DUE,
                    getTranslation("plan.topic.no_ground_truth"),
                    getTranslation("plan.topic.no_ground_truth.text")));
        }
    }

    private Component claim(Topic topic) {
        var claim = topic.content().claim();
        var header = new SectionHeader(getTranslation("plan.topic.claim"));
        var proposedOn = topic.agreement().proposedOn();
        if (proposedOn != null) {
            header.note(getTranslation("plan.topic.claim.frozen", proposedOn));
        }
        return header.over(new TopicFacts()
                .needed("question", claim.question())
                .needed("hypothesis", claim.hypothesis())
                .needed("refuting_result", claim.refutingResult()));
    }

    private Component method(Topic topic) {
        var method = topic.content().method();
        return section(
                "method",
                new TopicFacts()
                        .neededTerms("techniques", method.techniques())
                        .terms("mediators", method.mediators())
                        .terms("model_families", method.modelFamilies())
                        .text("named_models", method.namedModels())
                        .terms("domains", method.domains())
                        .text("data", method.data()));
    }

    private Component evidence(Topic topic) {
        var evidence = topic.content().evidence();
        var facts = new TopicFacts();
        if (evidence.groundTruths().isEmpty()) {
            facts.add("ground_truths", TopicWords.noGroundTruth(topic.lacksGroundTruth()));
        }
        var section = section(
                "evidence",
                facts.terms("ground_truths", evidence.groundTruths())
                        .terms("benchmarks", evidence.benchmarks())
                        .text("own_benchmark", evidence.ownBenchmark())
                        .text("faithfulness_metric", evidence.faithfulnessMetric())
                        .text("baselines", evidence.baselines()));
        return section;
    }

    private Component frame(Topic topic) {
        var frame = topic.content().frame();
        var facts = new TopicFacts();
        var from = frame.from();
        var to = frame.to();
        if (from != null && to != null) {
            facts.text("period", Dates.stretch(from, to));
        } else {
            facts.text("from", from == null ? "" : Dates.date(from)).text("to", to == null ? "" : Dates.date(to));
        }
        facts.text("chapter", frame.chapter())
                .text("compute_estimate", frame.computeEstimate())
                .link("repository", frame.repository())
                .link("weights", frame.weights())
                .link("dataset", frame.dataset());
        if (facts.isEmpty()) {
            return section("frame", new Note(StatusKind.PLANNED, getTranslation("plan.topic.empty")));
        }
        return section("frame", facts);
    }

    private Component section(String key, Component content) {
        return new SectionHeader(getTranslation("plan.topic." + key)).over(content);
    }
}
