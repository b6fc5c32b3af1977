package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import nl.traject.ui.Label;
import nl.traject.ui.MarkdownText;

/** Names and values of a part of a version; what is empty is left out, or said to be empty where a plan should say it. */
class FrozenFacts extends Composite<DescriptionList> {

    FrozenFacts() {
        getContent().addClassName("facts");
    }

    FrozenFacts text(String key, String text) {
        return text.isBlank() ? this : add(key, FrozenTable.text(text));
    }

    /** Also when it is empty. */
    FrozenFacts needed(String key, String text) {
        return add(key, text.isBlank() ? Label.dim(VersionWords.of("empty")) : FrozenTable.text(text));
    }

    FrozenFacts markdown(String key, String text) {
        return add(key, text.isBlank() ? Label.dim(VersionWords.of("empty")) : new MarkdownText(text));
    }

    FrozenFacts tags(String key, Collection<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        var tags = new Div();
        tags.addClassName("tags");
        names.forEach(name -> tags.add(Label.tag(name)));
        return add(key, tags);
    }

    private FrozenFacts add(String key, Component value) {
        getContent()
                .add(new DescriptionList.Term(VersionWords.of("field." + key)), new DescriptionList.Description(value));
        return this;
    }
}
