package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A remark inside a section: a broken rule, an accepted reason, a warning. */
public class Note extends Composite<Div> {

    public Note(StatusKind kind, Tone tone, Component... content) {
        getContent().addClassNames("note", tone.className());
        getContent().add(new StatusBadge(kind, "").withTone(tone), new Div(content));
    }

    public Note(StatusKind kind, String text) {
        this(kind, kind.tone(), Label.span(text));
    }
}
