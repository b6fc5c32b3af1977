package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.traject.rules.RuleSets;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Label;
import nl.traject.ui.Refusals;

/** The text of a draft; what is wrong is said by line and path, and nothing typed is lost. */
class TextPanel extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final FormErrors errors = new FormErrors();
    private final SerializableConsumer<String> save;

    TextPanel(String content, SerializableConsumer<String> save) {
        this.save = save;
        text.setLabel(getTranslation("rulebook.text"));
        text.setValue(content);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("code-text");
        text.setWidthFull();
        text.setMinRows(20);
        text.setMaxRows(40);
        var buttons = new Div(
                Buttons.plain(getTranslation("rulebook.text.check"), this::check),
                Buttons.plain(getTranslation("rulebook.save"), this::save));
        buttons.addClassName("actions");
        getContent().addClassName("stack");
        getContent().add(Label.dim(getTranslation("rulebook.text.help")), text, errors, buttons);
    }

    private void check() {
        var problems = RuleSets.check(text.getValue()).problems();
        errors.show(
                problems.isEmpty()
                        ? List.of(getTranslation("rulebook.text.sound"))
                        : problems.stream().map(Refusals::sentence).toList());
    }

    private void save() {
        var read = RuleSets.check(text.getValue());
        if (read.rules() == null) {
            errors.show(read.problems().stream().map(Refusals::sentence).toList());
            return;
        }
        try {
            save.accept(text.getValue());
        } catch (RuleViolation refused) {
            errors.show(List.of(Refusals.sentence(refused)));
        }
    }
}
