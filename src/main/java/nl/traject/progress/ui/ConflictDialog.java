package nl.traject.progress.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import nl.traject.progress.EntryText;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.MarkdownText;

/** Two versions of one entry: both are shown, one is chosen. Cannot be left without a choice, so that no words are lost. */
class ConflictDialog extends Dialog {

    private final FormErrors errors = new FormErrors();

    ConflictDialog(EntryText mine, EntryText theirs, SerializableRunnable keepMine, SerializableRunnable takeTheirs) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("progress.conflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var both = new Div(version("progress.conflict.mine", mine), version("progress.conflict.theirs", theirs));
        both.addClassName("stack");
        add(errors, new Paragraph(getTranslation("progress.conflict.text")), both);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("progress.conflict.take"), () -> choose(takeTheirs)),
                        Buttons.primary(getTranslation("progress.conflict.keep"), () -> choose(keepMine)));
    }

    private Section version(String key, EntryText content) {
        var section = new Section(new H3(getTranslation(key)), new MarkdownText(content.text()));
        section.addClassName("entry-version");
        return section;
    }

    private void choose(SerializableRunnable choice) {
        errors.guard(() -> {
            choice.run();
            close();
        });
    }
}
