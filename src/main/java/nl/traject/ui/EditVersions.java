package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What the reader typed and what is stored, beside each other, as they were typed. */
public class EditVersions extends Composite<Div> {

    public EditVersions(String mine, String theirs) {
        getContent().addClassName("edit-versions");
        getContent().add(version("ui.conflict.mine", mine), version("ui.conflict.theirs", theirs));
    }

    private Component version(String key, String text) {
        var words = new Paragraph(text.isEmpty() ? getTranslation("ui.conflict.empty") : text);
        words.addClassName("edit-words");
        words.getElement().setAttribute("tabindex", "0").setAttribute("dir", "auto");
        return new Div(Label.meta(getTranslation(key)), words);
    }
}
