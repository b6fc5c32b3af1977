package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** The one sentence of a page that matters, on top, with its date and the way out. At most one a page. */
public class LeadBanner extends Composite<Div> {

    /**
     * @param strong the beginning of the sentence, in the status' colour
     * @param rest   what follows; may be empty
     */
    public LeadBanner(StatusKind kind, Tone tone, String strong, String rest, Component... actions) {
        getContent().addClassNames("lead", tone.className());
        var text = new Paragraph();
        var bold = new Element("b");
        bold.setText(strong);
        text.getElement().appendChild(bold, Element.createText(" " + rest));
        getContent().add(new StatusBadge(kind, "").withTone(tone), text);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            getContent().add(row);
        }
    }

    public LeadBanner(StatusKind kind, String strong, String rest, Component... actions) {
        this(kind, kind.tone(), strong, rest, actions);
    }
}
