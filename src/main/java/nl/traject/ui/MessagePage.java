package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says one thing and shows a way on. */
abstract class MessagePage extends Main implements HasDynamicTitle {

    private String title = "";

    MessagePage() {
        addClassNames("page", "message-page");
    }

    /** Shows a title, what happened, and ways on. */
    final void say(String title, String text, Component... actions) {
        this.title = title;
        removeAll();
        var row = new Div(actions);
        row.addClassName("actions");
        var paragraph = new Paragraph(text);
        paragraph.addClassName("dim");
        add(new H1(title), paragraph, row);
    }

    @Override
    public String getPageTitle() {
        return title + PageTitles.SUFFIX;
    }

    final Component home() {
        return Links.to("", getTranslation("ui.home"));
    }
}
