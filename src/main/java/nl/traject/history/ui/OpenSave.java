package nl.traject.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.traject.history.changes.Save;
import nl.traject.ui.Label;

/** What a line of the school's history says when it is opened: every record with its values. */
class OpenSave extends Composite<Div> {

    OpenSave(Save save, ChangeText text) {
        getContent().addClassName("save-open-records");
        save.changes().forEach(change -> getContent().add(new ChangeBlock(change, text)));
        if (save.changes().size() < save.records()) {
            getContent()
                    .add(Label.meta(text.say("history.first_of", save.changes().size(), save.records())));
        }
    }
}
