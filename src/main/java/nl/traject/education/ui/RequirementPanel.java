package nl.traject.education.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import nl.traject.education.EducationProgress;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.CategoryMinimum;
import nl.traject.shared.Ects;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.RuleNote;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How credit works, what is required, and where that is written. */
class RequirementPanel extends Composite<Section> {

    private final EducationProgress progress;

    RequirementPanel(EducationProgress progress) {
        this.progress = progress;
    }

    @Override
    protected Section initContent() {
        var steps = new OrderedList(
                new ListItem(getTranslation("education.how.approved")),
                new ListItem(getTranslation("education.how.credited")));
        steps.addClassNames("small", "education-how");
        var rules = progress.rules();
        var source = new Paragraph(getTranslation(
                "education.how.source",
                Ects.HOURS_PER_CREDIT,
                progress.required(),
                rules.education().total().source(),
                rules.code(),
                rules.version()));
        source.addClassName("meta");
        var minima = new RowList(
                rules.education().categories().stream().map(this::minimum).toList());
        minima.setVisible(!rules.education().categories().isEmpty());
        return new SectionHeader(getTranslation("education.how")).over(minima, steps, source, note(rules));
    }

    private RuleNote note(RuleSet rules) {
        var education = rules.education();
        var lines = new ArrayList<RuleNote.Line>();
        lines.add(new RuleNote.Line(
                getTranslation("education.how.total", education.total().value()),
                education.total().source(),
                education.total().confidence().name()));
        education
                .categories()
                .forEach(minimum -> lines.add(new RuleNote.Line(
                        minimum.label().in(getLocale()),
                        minimum.source(),
                        minimum.confidence().name())));
        education
                .mandatory()
                .forEach(item -> lines.add(new RuleNote.Line(
                        getTranslation("education.how.mandatory", item.label().in(getLocale()), item.dueYear()),
                        item.source(),
                        item.confidence().name())));
        return new RuleNote(rules.code(), rules.version(), lines);
    }

    private ListRow minimum(CategoryMinimum minimum) {
        var credited = progress.credited(minimum.code().name());
        var met = !credited.isLessThan(minimum.minimum());
        return new ListRow(minimum.label().in(getLocale()))
                .text(getTranslation("education.how.minimum", credited, minimum.minimum()))
                .end(new StatusBadge(met ? StatusKind.MET : StatusKind.BELOW));
    }
}
