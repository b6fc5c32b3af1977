package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Head of a page: where one is, its title, one sentence on its state, and the actions, of which one is primary. */
public class PageHeader extends Composite<Div> {

    private final H1 title = new H1();
    private final Paragraph sub = new Paragraph();
    private final Nav crumbs = new Nav();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title.setText(title);
        sub.addClassName("head-sub");
        actions.addClassName("actions");
        sub.setVisible(false);
        crumbs.setVisible(false);
        actions.setVisible(false);
        getContent().addClassName("head");
        getContent().add(new Div(crumbs, this.title, sub), actions);
    }

    /** The places above, the highest first. */
    public PageHeader under(List<Crumb> places) {
        var list = new UnorderedList();
        list.addClassName("crumb");
        places.forEach(
                place -> list.add(place.path().isEmpty() ? new ListItem(place.text()) : new ListItem(link(place))));
        crumbs.removeAll();
        crumbs.add(list);
        crumbs.setAriaLabel(getTranslation("ui.crumbs"));
        crumbs.setVisible(!places.isEmpty());
        return this;
    }

    /** The places above, the highest first. */
    public PageHeader under(Crumb... places) {
        return under(List.of(places));
    }

    /** The sentence below the title. */
    public PageHeader sub(String text) {
        sub.setText(text);
        sub.setVisible(!text.isEmpty());
        return this;
    }

    /** Buttons and what else stands on the right, replacing those before; the primary one last. */
    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
        return this;
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    private static Anchor link(Crumb place) {
        return Links.to(place.path(), place.text());
    }
}
