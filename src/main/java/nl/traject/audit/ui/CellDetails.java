package nl.traject.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import nl.traject.audit.CellDetail;
import nl.traject.audit.MatrixRow;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What is behind an open cell: the rule, its version and source, the evidence and the dates. */
class CellDetails extends Composite<Div> {

    CellDetails(MatrixRow row, Check check, Optional<CellDetail> found, Runnable close) {
        getContent().addClassName("check-detail");
        var state = found.map(CellDetail::state).orElse(CheckState.NOT_APPLICABLE);
        var title = new H2(new StatusBadge(
                MatrixGrid.kind(state),
                getTranslation(
                        "audit.detail.title",
                        getTranslation("rules.check." + check),
                        getTranslation("rules.state." + state).toLowerCase(getLocale()))));
        var evidence = new Paragraph(found.map(this::evidence).orElseGet(() -> getTranslation("audit.detail.nothing")));
        var first = new Div(
                title,
                evidence,
                Label.dim(row.name() + ", " + getTranslation("audit.in_month", row.month())),
                Links.to("phd/" + row.id(), getTranslation("audit.detail.open")));
        first.addClassName("stack-tight");
        getContent().add(first);
        found.ifPresent(detail -> getContent().add(rule(check, detail), dates(detail)));
        Button closing = Buttons.quiet(getTranslation("audit.detail.close"), close);
        closing.addClassName("check-close");
        getContent().add(closing);
    }

    private String evidence(CellDetail detail) {
        return getTranslation(
                detail.fact().evidenceKey(), detail.fact().evidenceValues().toArray());
    }

    private Div rule(Check check, CellDetail detail) {
        var facts = facts();
        put(facts, "audit.detail.rule", getTranslation("rules.check." + check + ".rule"));
        put(
                facts,
                "audit.detail.version",
                getTranslation(
                        "audit.detail.version.of",
                        detail.fact().ruleSet(),
                        detail.fact().ruleSetVersion()));
        var source = detail.source();
        if (source != null) {
            put(facts, "audit.detail.source", source.text());
            facts.add(Label.meta(getTranslation("rules.confidence." + source.confidence())));
        }
        return facts;
    }

    private Div dates(CellDetail detail) {
        var facts = facts();
        facts.add(Label.meta(getTranslation("audit.detail.dates")));
        date(facts, "audit.detail.applies", detail.fact().appliesFrom());
        date(facts, "audit.detail.due", detail.fact().dueFrom());
        date(facts, "audit.detail.late", detail.fact().lateFrom());
        date(facts, "audit.detail.met", detail.fact().metOn());
        return facts;
    }

    private static Div facts() {
        var facts = new Div();
        facts.addClassName("check-facts");
        return facts;
    }

    private void put(Div facts, String key, String value) {
        facts.add(Label.meta(getTranslation(key)), new Paragraph(value));
    }

    private void date(Div facts, String key, @Nullable LocalDate date) {
        if (date != null) {
            facts.add(new Paragraph(getTranslation(key, date)));
        }
    }
}
