package nl.traject.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.traject.people.Trajectory;
import nl.traject.plan.Coverage.Finding;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** What the coverage grid says, in sentences. */
class CoverageFindings extends Composite<UnorderedList> {

    private final Trajectory trajectory;

    CoverageFindings(Trajectory trajectory, List<Finding> findings, boolean canEdit) {
        this.trajectory = trajectory;
        getContent().addClassName("reasons");
        for (var finding : findings) {
            getContent().add(item(finding, canEdit));
        }
        if (findings.isEmpty()) {
            getContent().add(item(StatusKind.MET, Tone.OK, getTranslation("plan.coverage.all_good"), ""));
        }
    }

    private ListItem item(Finding finding, boolean canEdit) {
        return switch (finding) {
            case Finding.NoGroundTruth none -> {
                var number = Integer.toString(none.topic().number());
                var item = item(
                        StatusKind.MISSING,
                        Tone.DUE,
                        getTranslation("plan.coverage.no_ground_truth", number),
                        getTranslation(
                                "plan.coverage.no_ground_truth.text",
                                none.techniques(),
                                none.topic().statusSince()));
                if (canEdit) {
                    item.getChildren()
                            .reduce((first, last) -> last)
                            .ifPresent(text -> ((Div) text)
                                    .add(Links.to(
                                            TopicWords.path(
                                                            trajectory,
                                                            none.topic().number()) + "?edit",
                                            getTranslation("plan.coverage.choose"))));
                }
                yield item;
            }
            case Finding.OnlyDisputed only ->
                item(
                        StatusKind.BELOW,
                        Tone.DUE,
                        getTranslation(
                                "plan.coverage.only",
                                only.groundTruth().name(getLocale()),
                                Integer.toString(only.topic().number())),
                        getTranslation(
                                "plan.coverage.only.text",
                                only.benchmarks().stream()
                                        .map(term -> term.name(getLocale()))
                                        .reduce((some, next) -> some + ", " + next)
                                        .orElse("")));
            case Finding.UnusedGroups unused ->
                item(
                        StatusKind.PLANNED,
                        Tone.NEUTRAL,
                        getTranslation("plan.coverage.unused_groups", unused.count()),
                        getTranslation("plan.coverage.unused_groups.text"));
        };
    }

    private ListItem item(StatusKind kind, Tone tone, String strong, String rest) {
        var bold = new Element("b");
        bold.setText(strong);
        var text = new Div();
        text.getElement().appendChild(bold);
        text.add(Label.span(" " + rest + " "));
        return new ListItem(new StatusBadge(kind, "").withTone(tone), text);
    }
}
