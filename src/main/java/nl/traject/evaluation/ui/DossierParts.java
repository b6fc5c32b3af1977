package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import nl.traject.evaluation.Dossier.Entry;
import nl.traject.evaluation.Dossier.Part;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The nine parts of the dossier with their states; each leads to the page that it is taken from. */
class DossierParts extends Composite<Section> {

    private final Shown shown;

    DossierParts(Shown shown) {
        this.shown = shown;
        var parts = new OrderedList();
        parts.addClassName("parts");
        shown.dossier().entries().forEach(entry -> parts.add(part(entry)));
        var dossier = shown.dossier();
        getContent().addClassName("section");
        getContent()
                .add(
                        new SectionHeader(getTranslation("evaluation.dossier"))
                                .note(getTranslation(
                                        "evaluation.parts",
                                        dossier.ready(),
                                        dossier.entries().size())),
                        parts);
    }

    private ListItem part(Entry entry) {
        var part = entry.part();
        var item = new ListItem(
                Label.dim(String.valueOf(part.number())),
                name(part),
                new StatusBadge(shape(entry), word(entry)),
                Label.span(
                        getTranslation(
                                "evaluation.line." + entry.line(),
                                entry.arguments().toArray()),
                        "row-text"));
        item.addClassName("part");
        return item;
    }

    private Component name(Part part) {
        var text = getTranslation("evaluation.part." + part);
        var path = "phd/" + shown.trajectory().id();
        var reader = shown.relation().isTeam() || shown.relation().isSchool();
        var target =
                switch (part) {
                    case PLAN -> path + "/topics";
                    case REPORT -> MilestoneView.path(shown.trajectory().id(), MilestoneKind.REPORT);
                    case EDUCATION -> path + "/education";
                    case TEACHING -> path + "/teaching";
                    case PAPERS -> path + "/papers";
                    case LOG -> shown.relation().isTeam() ? path + "/log" : "";
                    case SELF_REPORT, ASSESSMENT, OBSERVER_VIEW -> "";
                };
        return reader && !target.isEmpty() ? Links.to(target, text) : Label.span(text, "medium");
    }

    private static StatusKind shape(Entry entry) {
        return switch (entry.state()) {
            case READY -> StatusKind.MET;
            case BELOW -> StatusKind.BELOW;
            case DRAFT -> StatusKind.DRAFT;
            case MISSING -> entry.part() == Part.OBSERVER_VIEW ? StatusKind.WAITING : StatusKind.PLANNED;
            case LATE -> StatusKind.MISSING;
            case NOT_ASKED -> StatusKind.NOT_APPLICABLE;
        };
    }

    private String word(Entry entry) {
        return switch (entry.state()) {
            case READY -> getTranslation("evaluation.ready." + entry.part());
            case LATE -> getTranslation("ui.status.MISSING");
            default -> getTranslation("evaluation.state." + entry.state());
        };
    }
}
