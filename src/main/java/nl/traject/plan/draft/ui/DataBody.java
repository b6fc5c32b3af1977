package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.ui.Label;
import nl.traject.ui.Notices;

/** The fifth part: whether there are data to be managed; if so what happens to them and where they live, if not why. */
class DataBody extends Composite<Div> {

    private final PlanDesk desk;
    private final Div texts = new Div();
    private final RadioButtonGroup<Boolean> applicable = new RadioButtonGroup<>();

    DataBody(PlanDesk desk) {
        this.desk = desk;
        getContent().addClassName("part-body");
        texts.addClassName("part-texts");
        applicable.addClassName("segments");
        applicable.setAriaLabel(PlanWords.text("data.applicable"));
        applicable.setItems(true, false);
        applicable.setItemLabelGenerator(yes -> PlanWords.text(yes ? "data.yes" : "data.no"));
        applicable.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                store(event.getValue());
            }
        });
        if (desk.isWriter()) {
            getContent().add(applicable);
        }
        getContent().add(texts);
        arrange();
    }

    /** Shows what belongs to the choice as it is now. */
    final void arrange() {
        var yes = desk.draft().choices().dataApplicable();
        applicable.setValue(yes);
        texts.removeAll();
        if (!desk.isWriter()) {
            texts.add(Label.dim(PlanWords.text(yes ? "data.yes" : "data.no")));
        }
        if (yes) {
            texts.add(
                    PlanTexts.of(
                            desk,
                            TextPlace.of(TextKind.DATA_PLAN),
                            PlanWords.field(TextKind.DATA_PLAN),
                            PlanWords.text("markdown")),
                    PlanTexts.of(desk, TextPlace.of(TextKind.DATA_LOCATION)),
                    PlanTexts.of(desk, TextPlace.of(TextKind.CODE_LOCATION)));
        } else {
            texts.add(PlanTexts.of(desk, TextPlace.of(TextKind.NO_DATA_REASON)));
        }
    }

    private void store(boolean yes) {
        try {
            desk.services()
                    .drafts()
                    .setDataApplicable(
                            desk.trajectory().id(), desk.draft().choices().applicableVersion(), yes);
        } catch (RuleViolation refused) {
            if (refused.refusal() == SharedRefusal.STALE_VERSION) {
                Notices.refused(PlanWords.text("data.other"));
            } else {
                Notices.refused(refused);
            }
        }
        desk.reload();
    }
}
