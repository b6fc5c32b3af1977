package nl.traject.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.traject.shared.RuleViolation;

/** What is wrong with a form, said above it and read out at once. */
public class FormErrors extends Composite<Div> {

    private final Div text = new Div();

    public FormErrors() {
        getContent().addClassName("form-errors");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new StatusBadge(StatusKind.LATE, ""), text);
        getContent().setVisible(false);
    }

    /** One sentence, or several as a list. */
    public void show(List<String> sentences) {
        text.removeAll();
        if (sentences.size() == 1) {
            text.add(new Paragraph(sentences.getFirst()));
        } else {
            var list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            text.add(list);
        }
        getContent().setVisible(!sentences.isEmpty());
    }

    public void hide() {
        getContent().setVisible(false);
    }

    /** Does the work; a refusal is shown here instead of being thrown on. */
    public void guard(Runnable work) {
        hide();
        try {
            work.run();
        } catch (RuleViolation refused) {
            show(List.of(Refusals.sentence(refused)));
        }
    }

    /** What it says now, empty when it is hidden. */
    public String getText() {
        return getContent().isVisible() ? text.getElement().getTextRecursively() : "";
    }
}
