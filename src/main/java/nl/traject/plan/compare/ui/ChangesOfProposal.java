package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import nl.traject.plan.compare.Comparison;
import nl.traject.plan.outline.Outline;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.plan.version.VersionContent;
import nl.traject.plan.version.ui.ChangesSinceInForce;
import nl.traject.ui.Links;
import nl.traject.ui.SectionHeader;

/** What a proposal changes of the plan in force, above what it says: the sentence first, then field by field. */
class ChangesOfProposal implements ChangesSinceInForce {

    private final OutlineTexts texts;

    ChangesOfProposal(OutlineTexts texts) {
        this.texts = texts;
    }

    @Override
    public Component show(VersionContent inForce, VersionContent proposed) {
        var locale = UI.getCurrentOrThrow().getLocale();
        var words = texts.in(locale);
        var comparison = Comparison.of(Outline.of(inForce.content(), words), Outline.of(proposed.content(), words));
        var before = SideWords.name(inForce.version());
        var after = SideWords.name(proposed.version());
        var section = new SectionHeader(CompareWords.of(
                        "since", Integer.toString(inForce.version().number())))
                .end(Links.to(
                        CompareLinks.of(
                                proposed.version().trajectory(),
                                inForce.version().number(),
                                proposed.version().number()),
                        CompareWords.of("all_fields")))
                .over(new Paragraph(CompareWords.summary(comparison.summary(), texts, locale)));
        if (!comparison.summary().isEmpty()) {
            section.add(new ComparedPlans(comparison, before, after, ComparedPlans.Extent.CHANGED_PARTS, texts));
        }
        return section;
    }
}
