package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.traject.evaluation.Assessment.Rating;
import nl.traject.evaluation.Dossier;
import nl.traject.evaluation.PartComment;
import nl.traject.people.Supervision;
import nl.traject.rules.RuleSet.Named;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;

/** The criteria, what each supervisor says to them, and the candidate's comments; a row opens to its texts. */
class AssessmentTable extends Composite<Div> {

    private final Shown shown;
    private final EvaluationActions actions;
    private final List<Supervision> panel;

    AssessmentTable(Shown shown, EvaluationActions actions) {
        this.shown = shown;
        this.actions = actions;
        this.panel = shown.evaluation().panel();
        var body = new NativeTableBody();
        shown.evaluation().terms().criteria().forEach(criterion -> addRows(body, criterion));
        var table = new NativeTable(head(), body);
        table.addClassNames("ledger", "criteria");
        getContent().addClassName("scroll");
        getContent().add(table);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow(heading(getTranslation("evaluation.criterion"), ""));
        for (var supervision : panel) {
            var submittedOn =
                    shown.evaluation().assessmentOf(supervision.supervisor()).submittedOn();
            var part = getTranslation("people.part." + supervision.part());
            var when = submittedOn == null
                    ? getTranslation("evaluation.assess.open")
                    : Dates.brief(submittedOn, shown.today());
            row.add(heading(supervision.supervisor().name(), part + ", " + when));
        }
        row.add(heading(shown.trajectory().candidate().name(), getTranslation("evaluation.comments")));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell heading(String text, String below) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(new Div(Label.span(text, "strong")), new Div(Label.meta(below)));
        return cell;
    }

    private void addRows(NativeTableBody body, Named criterion) {
        var name = criterion.label().in(getLocale());
        var open = texts(criterion);
        open.setVisible(false);
        var opener = new NativeTableHeaderCell();
        opener.getElement().setAttribute("scope", "row");
        var button = Buttons.quiet(name, () -> {});
        button.addClassName("opener");
        button.setPrefixComponent(new Icon("chevron"));
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(event -> toggle(event.getSource(), open));
        opener.add(button);

        var row = new NativeTableRow(opener);
        for (var supervision : panel) {
            row.add(by(
                    supervision,
                    new NativeTableCell(rating(supervision, criterion)
                            .map(rating -> levels(rating.level()))
                            .orElseGet(() -> Label.dim(getTranslation("evaluation.assess.not_yet"))))));
        }
        var comments = comments(criterion).size();
        row.add(new NativeTableCell(
                Label.dim(comments == 0 ? getTranslation("evaluation.comment.none") : count(comments))));
        body.add(row, open);
    }

    /** On a phone there is no head above the cell: it bears the name itself. */
    private static NativeTableCell by(Supervision supervision, NativeTableCell cell) {
        cell.getElement().setAttribute("data-by", supervision.supervisor().familyName());
        return cell;
    }

    private String count(int comments) {
        return getTranslation("evaluation.comment.count", comments);
    }

    private static void toggle(Button button, NativeTableRow row) {
        row.setVisible(!row.isVisible());
        button.getElement().setAttribute("aria-expanded", String.valueOf(row.isVisible()));
    }

    private NativeTableRow texts(Named criterion) {
        var row = new NativeTableRow(new NativeTableCell());
        row.addClassName("criterion-texts");
        for (var supervision : panel) {
            row.add(by(
                    supervision,
                    new NativeTableCell(
                            rating(supervision, criterion).map(Rating::text).orElse(""))));
        }
        var own = new NativeTableCell();
        comments(criterion).forEach(comment -> own.add(new Paragraph(comment.text())));
        if (shown.relation().candidate() && shown.isOpen()) {
            own.add(Buttons.small(
                    getTranslation("evaluation.comment"),
                    () -> actions.comment(Dossier.Part.ASSESSMENT, criterion.code())));
        }
        row.add(own);
        return row;
    }

    private Optional<Rating> rating(Supervision supervision, Named criterion) {
        return shown.evaluation().assessments().stream()
                .filter(assessment -> assessment.assessor().equals(supervision.supervisor()))
                .map(assessment -> assessment.find(criterion.code()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<PartComment> comments(Named criterion) {
        return shown.evaluation().comments().stream()
                .filter(comment -> comment.criterion().equals(criterion.code()))
                .toList();
    }

    /** Four discs and the level's name. */
    private Span levels(int reached) {
        var discs = new Span();
        discs.addClassName("levels");
        discs.getElement().setAttribute("aria-hidden", "true");
        for (int level = 1; level <= Rating.HIGHEST; level++) {
            var disc = new Element("i");
            disc.getClassList().set("reached", level <= reached);
            discs.getElement().appendChild(disc);
        }
        var named = shown.evaluation().terms().levels().get(reached - 1).label().in(getLocale());
        var both = new Span(discs, Label.span(named));
        both.addClassName("level");
        return both;
    }
}
