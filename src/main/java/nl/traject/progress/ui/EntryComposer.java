package nl.traject.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.progress.Visibility;
import nl.traject.security.Drafts;
import nl.traject.ui.Buttons;
import nl.traject.ui.DayPickers;
import nl.traject.ui.DraftKeeper;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Icon;
import nl.traject.ui.Inputs;
import nl.traject.ui.Label;

/** A new entry: its kind, its words, who may read it. Date, hours and links stay out of the way until asked for. */
class EntryComposer extends Composite<Div> {

    private final RadioButtonGroup<EntryKind> kind = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final DatePicker occurredOn = DayPickers.day(getTranslation("progress.field.date"));
    private final BigDecimalField hours = Inputs.decimal(getTranslation("progress.field.hours"));
    private final TextArea links = new TextArea(getTranslation("progress.field.links"));
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final FormErrors errors = new FormErrors();
    private final Button saveButton = Buttons.primary(getTranslation("progress.save"), this::save);
    private final DraftKeeper keeper;
    private final SerializableBiConsumer<EntryText, Visibility> save;
    private final LocalDate today;
    private boolean justSaved;

    /**
     * @param field  names the draft
     * @param save   may refuse
     */
    EntryComposer(LocalDate today, String field, Drafts drafts, SerializableBiConsumer<EntryText, Visibility> save) {
        this.today = today;
        this.save = save;
        keeper = new DraftKeeper(text, field, drafts);
        getContent().addClassName("entry-form");
        getContent().getElement().setAttribute("role", "form");
        getContent().getElement().setAttribute("aria-label", getTranslation("progress.new"));
        getContent().add(errors, kinds(), words(), details(), foot());
        for (var modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(getContent(), this::save, Key.ENTER, modifier)
                    .listenOn(getContent())
                    .resetFocusOnActiveElement();
        }
        clear();
    }

    /** Brings back what was typed and not saved. */
    void restore() {
        keeper.restore();
    }

    void focus() {
        text.focus();
    }

    private Component kinds() {
        kind.addClassNames("chips", "entry-kinds");
        kind.setAriaLabel(getTranslation("progress.field.kind"));
        kind.setItems(EntryKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("progress.kind." + item));
        return kind;
    }

    private Component words() {
        text.setAriaLabel(getTranslation("progress.field.text"));
        text.setPlaceholder(getTranslation("progress.field.text"));
        text.setMaxLength(EntryText.LONGEST_TEXT);
        text.setMinRows(4);
        text.setMaxRows(16);
        text.setWidthFull();
        text.addValueChangeListener(event -> justSaved = false);
        return keeper;
    }

    private Component details() {
        occurredOn.setMax(today);
        occurredOn.setRequired(true);
        hours.setHelperText(getTranslation("progress.field.hours.help"));
        links.setHelperText(getTranslation("progress.field.links.help"));
        links.setMinRows(1);
        var buttons = new Div(
                opener("calendar", "progress.field.date", occurredOn),
                opener("link", "progress.field.links", links),
                opener("history", "progress.field.hours", hours));
        buttons.addClassNames("actions", "entry-openers");
        var fields = new Div(occurredOn, hours, links);
        fields.addClassName("entry-details");
        var both = new Div(buttons, fields);
        both.addClassName("stack-tight");
        return both;
    }

    private Button opener(String icon, String key, Component field) {
        field.setVisible(false);
        var button = Buttons.quiet(getTranslation(key), () -> {});
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setPrefixComponent(new Icon(icon));
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(event -> {
            field.setVisible(!field.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(field.isVisible()));
        });
        return button;
    }

    private Component foot() {
        visibility.addClassNames("segments");
        visibility.setAriaLabel(getTranslation("progress.field.visibility"));
        visibility.setItems(Visibility.PRIVATE, Visibility.SHARED);
        visibility.setRenderer(new ComponentRenderer<>(item -> {
            var label = new Span(
                    new Icon(item == Visibility.PRIVATE ? "lock" : "people"),
                    new Span(getTranslation("progress.visibility." + item)));
            label.addClassName("icon-word");
            return label;
        }));
        saveButton.setDisableOnClick(true);
        saveButton.setSuffixComponent(Label.span(getTranslation("progress.save.keys"), "key-hint"));
        var foot = new Div(visibility, keeper.state(), saveButton);
        foot.addClassName("entry-form-foot");
        return foot;
    }

    private void save() {
        // A second press on the keys that saved finds nothing written, which is no mistake of the writer's.
        if (!justSaved || !text.isEmpty()) {
            errors.guard(() -> {
                save.accept(written().content(), visibility.getValue());
                keeper.settle();
                clear();
                text.focus();
                justSaved = true;
            });
        }
        saveButton.setEnabled(true);
    }

    private EntryFields written() {
        return new EntryFields(
                Optional.ofNullable(occurredOn.getValue()).orElse(today),
                kind.getValue(),
                text.getValue(),
                links.getValue(),
                hours.getValue());
    }

    /** Keeps kind and readers: the next entry is often like the last. */
    private void clear() {
        if (kind.isEmpty()) {
            kind.setValue(EntryKind.RESULT);
        }
        if (visibility.isEmpty()) {
            visibility.setValue(Visibility.SHARED);
        }
        text.clear();
        links.clear();
        hours.clear();
        occurredOn.setValue(today);
    }
}
