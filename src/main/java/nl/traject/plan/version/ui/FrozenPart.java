package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import nl.traject.plan.content.PlanPart;
import nl.traject.ui.Label;

/** One of the five parts: its number, its name, a line on what is in it, and the content when it is open. */
class FrozenPart extends Composite<NativeDetails> {

    FrozenPart(PlanPart part, String line, Component... content) {
        var head = new Div(
                Label.span(Integer.toString(part.ordinal() + 1), "frozen-number"),
                new H2(VersionWords.part(part)),
                Label.span(line, "frozen-line"));
        head.addClassName("frozen-head");
        var body = new Div(content);
        body.addClassName("frozen-body");
        getContent().addClassName("frozen-part");
        getContent().setSummary(head);
        getContent().setContent(body);
        getContent().setOpen(true);
    }
}
