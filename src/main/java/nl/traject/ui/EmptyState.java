package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list: what belongs here and what to do next. */
public class EmptyState extends Composite<Div> {

    /**
     * @param actions what would fill the list; none where the reader may not
     */
    public EmptyState(String title, String text, Component... actions) {
        getContent().addClassName("empty");
        getContent().add(new H2(title), new Paragraph(text));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            getContent().add(row);
        }
    }
}
