package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

/** A row of a {@link RowList}: when or a mark, what, more about it, and at the end a status or a button. */
public class ListRow extends ListItem {

    private final Div body = new Div();
    private final Div end = new Div();

    public ListRow(String title) {
        this(Label.span(title));
    }

    /** With a title that is more than text, such as a link. */
    public ListRow(Component title) {
        addClassName("row");
        body.addClassName("row-body");
        end.addClassName("row-end");
        end.setVisible(false);
        var heading = new Div(title);
        heading.addClassName("row-title");
        body.add(heading);
        add(body, end);
    }

    /** Time on the left, in a tone's colour, and a smaller line below it. */
    public ListRow when(String text, String below, Tone tone) {
        var when = new Div(Label.span(text), Label.meta(below));
        when.addClassNames("row-when", tone.className());
        addComponentAsFirst(when);
        return this;
    }

    /** An avatar or a shape on the left. */
    public ListRow mark(Component component) {
        var mark = new Div(component);
        mark.addClassName("row-mark");
        addComponentAsFirst(mark);
        return this;
    }

    /** A line of secondary text below the title. */
    public ListRow text(String text) {
        body.add(Label.span(text, "row-text"));
        return this;
    }

    /** Anything below the title, such as a status. */
    public ListRow below(Component... components) {
        body.add(components);
        return this;
    }

    /** What stands at the end. */
    public ListRow end(Component... components) {
        end.add(components);
        end.setVisible(true);
        return this;
    }
}
