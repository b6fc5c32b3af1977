package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.traject.plan.compare.Comparison;
import nl.traject.plan.compare.PartDifference;
import nl.traject.plan.outline.ui.OutlineTexts;
import nl.traject.ui.Label;

/** A comparison, part by part: what it is about on the left, the earlier plan, the later plan. */
class ComparedPlans extends Composite<Div> {

    /** What is shown. */
    enum Extent {
        /** Every field of every part. */
        ALL,
        /** What differs; a part without difference can be opened. */
        CHANGED,
        /** What differs, and no other part. */
        CHANGED_PARTS
    }

    /**
     * @param before what the earlier plan is called
     * @param after what the later one is called
     */
    ComparedPlans(Comparison comparison, String before, String after, Extent extent, OutlineTexts texts) {
        getContent().addClassName("compare");
        var head = new Div(Label.span(""), Label.span(before, "medium"), Label.span(after, "medium"));
        head.addClassNames("compare-row", "compare-names");
        head.getElement().setAttribute("aria-hidden", "true");
        getContent().add(head);
        comparison.parts().stream()
                .filter(part -> extent != Extent.CHANGED_PARTS || !part.isSame())
                .map(part -> part(part, before, after, extent, texts))
                .forEach(getContent()::add);
    }

    private static ComparedPart part(
            PartDifference part, String before, String after, Extent extent, OutlineTexts texts) {
        return new ComparedPart(part, before, after, extent != Extent.ALL, texts);
    }
}
