package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.concern.Concern;
import nl.traject.concern.ConcernDesk;
import nl.traject.concern.ConcernFile;
import nl.traject.security.CurrentUser;
import nl.traject.security.Drafts;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;

/** A concern as the school reads it: answer, note what was done, close with a last word. */
class DeskConcern extends Composite<Div> {

    private final transient ConcernDesk desk;
    private final Concern concern;
    private final SerializableConsumer<String> done;

    /**
     * @param earlier leads to the messages before these
     * @param done    called after a step with the key of the sentence that says so
     */
    DeskConcern(
            ConcernDesk desk, Drafts drafts, ConcernFile file, Component earlier, SerializableConsumer<String> done) {
        this.desk = desk;
        this.concern = file.concern();
        this.done = done;
        getContent().addClassNames("stack", "desk");
        getContent().add(new ThreadSection(file, CurrentUser.get().person(), earlier));
        if (concern.status().isOpen()) {
            var note = new Paragraph(getTranslation("concern.note.help"));
            note.addClassName("meta");
            var form = new Div(form(drafts), note);
            form.addClassName("words-noted");
            getContent().add(form, end());
        }
    }

    private Component form(Drafts drafts) {
        return new WordsForm(getTranslation("concern.answer"), "concerns:" + concern.id(), drafts)
                .other(getTranslation("concern.note"), text -> {
                    desk.note(concern.id(), text);
                    done.accept("concern.note.done");
                })
                .primary(getTranslation("concern.answer.send"), text -> {
                    desk.answer(concern.id(), concern.version(), text);
                    done.accept("concern.answer.done");
                });
    }

    private Component end() {
        var end = new Div(Buttons.plain(
                getTranslation("concern.end"),
                () -> ConfirmDialogs.reason(
                        getTranslation("concern.end.title"),
                        getTranslation("concern.end.text"),
                        getTranslation("concern.end.word"),
                        getTranslation("concern.end"),
                        text -> {
                            desk.close(concern.id(), concern.version(), text);
                            done.accept("concern.end.done");
                        })));
        end.addClassName("actions");
        return end;
    }
}
