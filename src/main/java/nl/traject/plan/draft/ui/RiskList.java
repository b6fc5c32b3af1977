package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import nl.traject.plan.content.RiskLevel;
import nl.traject.plan.draft.DraftRisk;
import nl.traject.plan.draft.RiskRating;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.ui.Buttons;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import nl.traject.ui.Notices;

/** What may go wrong, how likely it is, how much it would harm, and what is done about it. */
class RiskList extends Composite<Div> {

    private final PlanDesk desk;

    RiskList(PlanDesk desk) {
        this.desk = desk;
        getContent().addClassName("package-part");
        arrange();
    }

    /** Draws the risks anew. */
    final void arrange() {
        getContent().removeAll();
        getContent().add(Label.span(PlanWords.text("risks"), "flabel"));
        if (desk.draft().risks().isEmpty()) {
            getContent().add(Label.meta(PlanWords.text("risks.none")));
        }
        desk.draft().risks().forEach(risk -> getContent().add(risk(risk)));
        if (desk.isWriter()) {
            var add = Buttons.quiet(PlanWords.text("risk.add"), () -> {
                desk.services().risks().add(desk.trajectory().id(), new RiskRating(RiskLevel.MEDIUM, RiskLevel.MEDIUM));
                desk.reload();
            });
            add.setPrefixComponent(new Icon("add"));
            getContent().add(add);
        }
    }

    private Component risk(DraftRisk risk) {
        var texts = new Div(
                PlanTexts.of(desk, TextPlace.of(TextKind.RISK, risk.id())),
                PlanTexts.of(desk, TextPlace.of(TextKind.MITIGATION, risk.id())));
        texts.addClassName("risk-texts");
        var block = new Div(texts, desk.isWriter() ? rating(risk) : rated(risk));
        block.addClassName("risk");
        return block;
    }

    private static Component rated(DraftRisk risk) {
        return Label.meta(PlanWords.text(
                "risk.rated",
                PlanWords.level(risk.rating().likelihood()),
                PlanWords.level(risk.rating().impact())));
    }

    private Component rating(DraftRisk risk) {
        var likelihood = level("risk.likelihood", risk.rating().likelihood());
        var impact = level("risk.impact", risk.rating().impact());
        SerializableFunction<RiskLevel, RiskRating> likely = level -> new RiskRating(level, impact.getValue());
        SerializableFunction<RiskLevel, RiskRating> harmful = level -> new RiskRating(likelihood.getValue(), level);
        likelihood.addValueChangeListener(event -> rate(risk, likely.apply(event.getValue())));
        impact.addValueChangeListener(event -> rate(risk, harmful.apply(event.getValue())));
        var remove = Buttons.small(PlanWords.text("risk.remove"), () -> {
            desk.services().risks().remove(risk.id());
            desk.reload();
            Notices.done(PlanWords.text("risk.removed"), PlanWords.text("undo"), () -> {
                desk.services().risks().restore(risk.id());
                desk.reload();
            });
        });
        var line = new Div(likelihood, impact, remove);
        line.addClassName("risk-rating");
        return line;
    }

    /** Somebody else may have chosen meanwhile: then theirs is shown, and what the reader chose is said. */
    private void rate(DraftRisk risk, RiskRating rating) {
        try {
            desk.services().risks().rate(risk.id(), risk.version(), rating);
        } catch (RuleViolation refused) {
            if (refused.refusal() != SharedRefusal.STALE_VERSION) {
                Notices.refused(refused);
            } else {
                Notices.refused(PlanWords.text(
                        "risk.other", PlanWords.level(rating.likelihood()), PlanWords.level(rating.impact())));
            }
        }
        desk.reload();
    }

    private static Select<RiskLevel> level(String key, RiskLevel value) {
        var select = new Select<RiskLevel>();
        select.setLabel(PlanWords.text(key));
        select.setItems(RiskLevel.values());
        select.setItemLabelGenerator(PlanWords::level);
        select.setValue(value);
        return select;
    }
}
