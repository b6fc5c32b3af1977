package nl.traject.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.traject.shared.ReadableText;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Edits one small record and hands it to a callback, which saves it. Ctrl/Cmd-Enter saves. What is wrong is said at
 * the field and in a summary; a refusal of the callback is shown in the dialog and nothing typed is lost. Leaving
 * with changes asks first. What somebody else saved meanwhile is shown beside what was typed, see {@link #whenStale}.
 *
 * <p>Bind every component of the record by name: {@code dialog.binder().forField(title).asRequired(dialog.required())
 * .bind("title")}. Identity and version travel beside the record, in the callback.
 *
 * @param <R> the record
 */
public class FormDialog<R> extends Dialog {

    /**
     * What was typed goes to the server after a pause, and most events go after what was typed before them. Not so Escape and
     * the browser's Back: they would overtake, and the last words be lost with nothing asked. This event goes before both.
     */
    private static final String LEAVING = "form-leaving";

    /** And the browser asks by itself before the window is closed or loaded again with something typed. */
    private static final String ON_LEAVING = """
            let typed = false;
            ['input', 'change'].forEach(kind => this.addEventListener(kind, () => typed = true));
            const leaving = () => this.dispatchEvent(new CustomEvent($0));
            const closing = event => typed && this.isConnected && this.opened && event.preventDefault();
            const here = new AbortController();
            const whileHere = {capture: true, signal: here.signal};
            this.$.overlay.addEventListener('vaadin-overlay-close', leaving);
            window.addEventListener('popstate', leaving, whileHere);
            window.addEventListener('beforeunload', closing, whileHere);
            this.addEventListener('closed', () => here.abort());
            """;

    private final Binder<R> binder;
    private final SerializableConsumer<R> save;
    private final Div fields = new Div();
    private final FormErrors errors = new FormErrors();
    private final EditConflict conflict = new EditConflict();
    private final Button saveButton;
    private Map<HasValue<?, ?>, @Nullable Object> start = Map.of();
    private @Nullable SerializableSupplier<R> stored;
    private boolean changed;

    /**
     * @param title what is done, such as "New course"
     * @param action text of the button that saves
     * @param save called with the record when it is valid; may throw {@link nl.traject.shared.RuleViolation}
     */
    public FormDialog(Class<R> type, String title, String action, SerializableConsumer<R> save) {
        this.binder = new Binder<>(type);
        this.save = save;
        this.saveButton = Buttons.primary(action, this::save);
        addClassName("form-dialog");
        setHeaderTitle(title);
        fields.addClassName("form");
        super.add(errors, conflict, fields);
        // Not the binder's own memory of changes: it forgets them on writing, even when the record is then refused.
        binder.addValueChangeListener(event -> changed |= event.isFromClient());
        getFooter().add(Buttons.quiet(getTranslation("ui.cancel"), this::leave), saveButton);
        setCloseOnOutsideClick(false);
        getElement().addEventListener(LEAVING, event -> {});
        addDialogCloseActionListener(event -> leave());
        onControlEnter(this, this::save);
    }

    /** Lets Ctrl-Enter, on a Mac Cmd-Enter, save what is typed in a dialog. */
    static void onControlEnter(Dialog dialog, SerializableRunnable save) {
        for (var modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(dialog, save::run, Key.ENTER, modifier)
                    .listenOn(dialog)
                    .resetFocusOnActiveElement();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(ON_LEAVING, LEAVING);
    }

    /** Binds the fields to the record's components. */
    public Binder<R> binder() {
        return binder;
    }

    /** Adds fields one below the other. */
    @Override
    public void add(Component... components) {
        Stream.of(components).forEach(FormDialog::sendAsTyped);
        fields.add(components);
    }

    /** Adds two or more short fields beside each other. */
    public void addPair(Component... components) {
        Stream.of(components).forEach(FormDialog::sendAsTyped);
        var pair = new Div(components);
        pair.addClassName("form-pair");
        fields.add(pair);
    }

    /** The message at a field that must not be empty. */
    public String required() {
        return getTranslation("ui.required");
    }

    /**
     * Says how to read the record again when the callback refuses because somebody else saved it meanwhile; from then on the
     * callback has to save upon what was read. Without this the refusal is only said.
     */
    public void whenStale(SerializableSupplier<R> stored) {
        this.stored = stored;
    }

    /**
     * Opens with the values to start from, the cursor in the first field; not in one for a date, which on a phone would cover the
     * form with its calendar.
     */
    public void open(R record) {
        binder.readRecord(record);
        start = EditConflict.values(binder.getFields());
        changed = false;
        open();
        inOrder(fields)
                .findFirst()
                .filter(field -> field instanceof Focusable<?> && !(field instanceof DatePicker))
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** The fields that can be filled in, from the top. */
    private static Stream<Component> inOrder(Component parent) {
        return parent.getChildren()
                // Bare text is a component too, and does not say whether it is visible.
                .filter(child -> !(child instanceof Text) && child.isVisible())
                .flatMap(child -> child instanceof HasValue<?, ?> field
                        ? Stream.of(child).filter(shown -> !field.isReadOnly())
                        : inOrder(child));
    }

    /** Puts what was typed so far at the server even if the dialog is closed by a key. */
    private static void sendAsTyped(Component component) {
        if (component instanceof HasValueChangeMode field && field.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
    }

    private void save() {
        // A second click of a double click arrives after the first has closed the dialog.
        if (!isOpened()) {
            return;
        }
        errors.hide();
        conflict.hide();
        var unreadable = unreadable();
        if (!unreadable.isEmpty()) {
            errors.show(unreadable);
            return;
        }
        try {
            var record = binder.writeRecord();
            errors.guard(() -> accept(record));
        } catch (ValidationException invalid) {
            errors.show(Stream.concat(
                            wrong(invalid).map(FormDialog::describe),
                            invalid.getBeanValidationErrors().stream().map(ValidationResult::getErrorMessage))
                    .toList());
            wrong(invalid)
                    .map(BindingValidationStatus::getField)
                    .filter(Focusable.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        }
    }

    /** What is said at the fields with a text that no record can hold, and above. */
    private List<String> unreadable() {
        var said = new ArrayList<String>();
        var sentence = getTranslation(SharedRefusal.TEXT_UNREADABLE.key());
        binder.getFields().forEach(field -> {
            if (field.getValue() instanceof String text && !ReadableText.isReadable(text)) {
                if (field instanceof HasValidation validated) {
                    validated.setErrorMessage(sentence);
                    validated.setInvalid(true);
                }
                said.add(describe(field, sentence));
            }
        });
        return said;
    }

    private void accept(R record) {
        try {
            save.accept(record);
            close();
        } catch (RuleViolation refused) {
            if (stored == null || refused.refusal() != SharedRefusal.STALE_VERSION) {
                throw refused;
            }
            var mine = EditConflict.values(binder.getFields());
            binder.readRecord(stored.get());
            var theirs = EditConflict.values(binder.getFields());
            conflict.merge(start, mine, theirs);
            start = theirs;
            changed = true;
        }
    }

    /** A required field that is filled in counts among the binder's errors as long as another one is empty. */
    private static Stream<BindingValidationStatus<?>> wrong(ValidationException invalid) {
        return invalid.getFieldValidationErrors().stream().filter(BindingValidationStatus::isError);
    }

    private static String describe(BindingValidationStatus<?> status) {
        return describe(status.getField(), status.getMessage().orElse(""));
    }

    private static String describe(HasValue<?, ?> field, String message) {
        return field instanceof HasLabel named && named.getLabel() != null
                ? named.getLabel() + ": " + message
                : message;
    }

    private void leave() {
        if (changed) {
            askWhetherToDiscard(this::close);
        } else {
            close();
        }
    }

    /** Before what was typed is lost. */
    static void askWhetherToDiscard(SerializableRunnable leave) {
        ConfirmDialogs.danger(
                I18NProvider.translate("ui.discard.title"),
                I18NProvider.translate("ui.discard.text"),
                I18NProvider.translate("ui.discard.action"),
                leave);
    }

    /** Whether something was typed that is not saved. */
    boolean isChanged() {
        return changed;
    }

    /** The button that saves, for a test or a dialog whose action changes its name. */
    public Button saveButton() {
        return saveButton;
    }
}
