package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A line of the comparison: what it is about, the earlier side, the later side; or what only one of them has. */
class ComparedRow extends Composite<Div> {

    ComparedRow(Component about, Component... sides) {
        getContent().addClassName("compare-row");
        var label = new Div(about);
        label.addClassName("compare-label");
        getContent().add(label);
        getContent().add(sides);
    }
}
