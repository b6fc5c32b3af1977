package nl.traject.leave.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.traject.rules.RuleSet.Entitlement;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.ui.Label;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;

/** What the rule set says about a kind of leave, and where that is from. */
class RightsPanel extends Composite<Section> {

    private final LeaveKind kind;

    RightsPanel(LeaveKind kind) {
        this.kind = kind;
    }

    @Override
    protected Section initContent() {
        var key = "leave.rights." + kind.extension();
        var text = new Paragraph(Texts.of(key + ".text"));
        if (kind.extension() != Entitlement.NONE) {
            text.setText(text.getText() + " "
                    + Texts.of(kind.milestonesMove() ? "leave.rights.milestones" : "leave.rights.stay"));
        }
        return new SectionHeader(Texts.of("leave.rights"))
                .over(
                        new StatusBadge(Texts.shape(kind.extension()), Texts.of(key)),
                        text,
                        Label.meta(Texts.of("rules.explanation.source", kind.source()) + " · "
                                + Texts.of("rules.confidence." + kind.confidence())));
    }
}
