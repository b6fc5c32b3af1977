package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;

/** A text of the draft for those who only read it. */
class TextShown extends Composite<Div> {

    TextShown(PlanDesk desk, TextPlace place) {
        this(desk, place, PlanWords.field(place.kind()));
    }

    TextShown(PlanDesk desk, TextPlace place, String label) {
        getContent().addClassName("text-shown");
        getContent()
                .add(
                        Label.span(label, "flabel"),
                        words(place.kind(), desk.draft().text(place).content()));
        getContent().getElement().setAttribute("dir", "auto");
    }

    private static Component words(TextKind kind, String content) {
        if (content.isBlank()) {
            return Label.dim(PlanWords.text("nothing"));
        }
        return kind.isLine() ? new Paragraph(content) : new MarkdownText(content);
    }
}
