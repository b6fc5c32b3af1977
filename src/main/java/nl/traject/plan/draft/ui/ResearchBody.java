package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.traject.plan.content.TopicEntry;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** The first part: title, summary, topics, work packages, risks. */
class ResearchBody extends Composite<Div> {

    private final PlanDesk desk;
    private final PackageTable packages;
    private final RiskList risks;

    ResearchBody(PlanDesk desk, LocalDate today) {
        this.desk = desk;
        this.packages = new PackageTable(desk, today);
        this.risks = new RiskList(desk);
        getContent().addClassName("part-body");
        getContent()
                .add(
                        PlanTexts.of(desk, TextPlace.of(TextKind.WORKING_TITLE)),
                        PlanTexts.of(
                                desk,
                                TextPlace.of(TextKind.SUMMARY),
                                PlanWords.field(TextKind.SUMMARY),
                                PlanWords.text("markdown")),
                        topics(),
                        packages,
                        risks);
    }

    /** Draws what has no text of its own anew. */
    void arrange() {
        packages.arrange();
        risks.arrange();
    }

    private Component topics() {
        var path = "phd/" + desk.trajectory().id() + "/topics";
        var chips = new Div();
        chips.addClassName("topic-chips");
        desk.draft().topics().stream()
                .filter(topic -> !PlanWords.isOver(topic))
                .forEach(topic -> chips.add(chip(path, topic)));
        if (desk.draft().topics().isEmpty()) {
            chips.add(Label.meta(PlanWords.text("topics.none")));
        }
        chips.add(Links.to(path, PlanWords.text("topics.all")));
        var block = new Div(Label.span(PlanWords.text("topics"), "flabel"), chips);
        block.addClassName("labelled");
        return block;
    }

    private static Anchor chip(String path, TopicEntry topic) {
        var unfounded = PlanWords.isActive(topic) && topic.groundTruths().isEmpty();
        var link = Links.to(path + "/" + topic.number(), "");
        if (unfounded) {
            link.add(new StatusBadge(StatusKind.MISSING, PlanWords.text("topics.unfounded", PlanWords.topic(topic)))
                    .withTone(Tone.DUE));
        } else {
            link.setText(PlanWords.topic(topic));
        }
        link.addClassNames("tag", unfounded ? "tag-missing" : "tag-accent");
        return link;
    }
}
