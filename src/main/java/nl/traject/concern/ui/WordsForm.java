package nl.traject.concern.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.traject.concern.ConcernText;
import nl.traject.concern.Message;
import nl.traject.security.Drafts;
import nl.traject.ui.Buttons;
import nl.traject.ui.DraftKeeper;
import nl.traject.ui.FormErrors;

/** Words that are typed, kept while they are unsent, and sent. A refusal is said above them and nothing typed is lost. */
class WordsForm extends Composite<Div> {

    private final TextField subject = new TextField(getTranslation("concern.subject"));
    private final TextArea text;
    private final FormErrors errors = new FormErrors();
    private final DraftKeeper keeper;
    private final Div foot = new Div();

    /**
     * @param label what is typed
     * @param field names the draft
     */
    WordsForm(String label, String field, Drafts drafts) {
        text = new TextArea(label);
        text.setMaxLength(Message.LONGEST);
        text.setMinRows(4);
        text.setMaxRows(16);
        text.setWidthFull();
        keeper = new DraftKeeper(text, field, drafts);
        subject.setVisible(false);
        foot.addClassName("entry-form-foot");
        foot.add(keeper.state());
        getContent().addClassNames("entry-form", "words-form");
        getContent().add(errors, subject, keeper, foot);
        keeper.restore();
    }

    /** With a line above that says what it is about. */
    WordsForm about(String action, SerializableBiConsumer<String, String> send) {
        subject.setVisible(true);
        subject.setMaxLength(ConcernText.LONGEST_SUBJECT);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setRequiredIndicatorVisible(true);
        text.setRequiredIndicatorVisible(true);
        return primary(action, words -> send.accept(subject.getValue(), words));
    }

    /** The main button, which Ctrl/Cmd-Enter presses too. */
    WordsForm primary(String action, SerializableConsumer<String> send) {
        var button = Buttons.primary(action, () -> {});
        button.addClickListener(event -> send(button, send));
        button.setDisableOnClick(true);
        for (var modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(getContent(), () -> send(button, send), Key.ENTER, modifier)
                    .listenOn(getContent())
                    .resetFocusOnActiveElement();
        }
        foot.add(button);
        return this;
    }

    /** Another way to send the same words, before the main button. */
    WordsForm other(String action, SerializableConsumer<String> send) {
        var button = Buttons.plain(action, () -> {});
        button.addClickListener(event -> send(button, send));
        button.setDisableOnClick(true);
        foot.add(button);
        return this;
    }

    private void send(Button button, SerializableConsumer<String> send) {
        errors.guard(() -> {
            send.accept(text.getValue());
            keeper.settle();
        });
        button.setEnabled(true);
    }
}
