package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Heading of a section with a note beside it and a link or a switch at its end. */
public class SectionHeader extends Composite<Div> {

    private final H2 title;

    public SectionHeader(String title) {
        this.title = new H2(title);
        getContent().addClassName("section-head");
        getContent().add(this.title);
    }

    /** Says something else from now on. */
    public SectionHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** A short remark in the secondary colour. */
    public SectionHeader note(String text) {
        getContent().add(Label.span(text, "section-note"));
        return this;
    }

    /** What stands beside the title, such as a status. */
    public SectionHeader mark(Component component) {
        getContent().add(component);
        return this;
    }

    /** What stands at the far end. */
    public SectionHeader end(Component... components) {
        var end = new Div(components);
        end.addClassName("section-end");
        getContent().add(end);
        return this;
    }

    /** A section with this header on top. */
    public Section over(Component... content) {
        var section = new Section(this);
        section.addClassName("section");
        section.add(content);
        return section;
    }
}
