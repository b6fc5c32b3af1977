package nl.traject.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import nl.traject.people.Trajectory;
import nl.traject.plan.TopicDetail;
import nl.traject.plan.TopicRef;
import nl.traject.plan.TopicStatus;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** Beside a topic: where it stands, who agreed to it or is waited for, and what belongs to it. */
class TopicAside extends Composite<Aside> {

    private final Trajectory trajectory;

    TopicAside(Trajectory trajectory, TopicDetail detail) {
        this.trajectory = trajectory;
        getContent().addClassNames("stack", "topic-aside");
        getContent().add(agreement(detail));
        var links = links(detail);
        if (!links.isEmpty()) {
            getContent().add(new Div(new H2(getTranslation("plan.topic.links")), links));
        }
    }

    private Component agreement(TopicDetail detail) {
        var topic = detail.topic();
        var agreement = topic.agreement();
        var merged = topic.mergedInto();
        var panel = new Div(
                TopicWords.badge(topic.status(), merged == null ? null : merged.number()),
                new H2(getTranslation("plan.topic.agreement")));
        panel.addClassName("panel");
        var proposedOn = agreement.proposedOn();
        var facts = new TopicFacts();
        if (proposedOn == null) {
            panel.add(Label.dim(getTranslation("plan.topic.agreement.none")));
            return panel;
        }
        facts.text(
                "agreement.proposed",
                getTranslation("plan.topic.agreement.proposed.by", detail.proposer(), proposedOn));
        var open = topic.status() == TopicStatus.PROPOSED;
        party(facts, "agreement.candidate", trajectory.candidate().name(), agreement.candidateOn(), proposedOn, open);
        party(facts, "agreement.promotor", detail.promotor(), agreement.promotorOn(), proposedOn, open);
        panel.add(facts);
        return panel;
    }

    private void party(
            TopicFacts facts, String key, String name, @Nullable LocalDate agreedOn, LocalDate since, boolean open) {
        if (agreedOn == null && !open) {
            return;
        }
        var who = new Div();
        who.addClassName("grid-name");
        if (!name.isEmpty()) {
            who.add(Label.span(name));
        }
        who.add(
                agreedOn == null
                        ? new StatusBadge(StatusKind.WAITING, getTranslation("plan.topic.agreement.waiting", since))
                        : new StatusBadge(StatusKind.AGREED, getTranslation("plan.topic.agreement.on", agreedOn)));
        facts.add(key, who);
    }

    private TopicFacts links(TopicDetail detail) {
        var facts = new TopicFacts();
        var parent = detail.topic().content().frame().parent();
        if (parent != null) {
            facts.add("parent", link(parent));
        }
        var merged = detail.topic().mergedInto();
        if (merged != null) {
            facts.add("merged", link(merged));
        }
        if (!detail.parts().isEmpty()) {
            facts.add("parts", lines(detail.parts().stream().map(this::link).toArray(Component[]::new)));
        }
        if (!detail.papers().isEmpty()) {
            facts.add(
                    "papers",
                    lines(detail.papers().stream()
                            .map(paper ->
                                    Links.to("phd/" + trajectory.id() + "/papers/" + paper.number(), paper.title()))
                            .toArray(Component[]::new)));
        }
        return facts;
    }

    private Component link(TopicRef topic) {
        return Links.to(TopicWords.path(trajectory, topic.number()), TopicWords.ref(topic));
    }

    private static Component lines(Component... links) {
        var lines = new Div(links);
        lines.addClassName("topic-links");
        return lines;
    }
}
