package nl.traject.nonsense;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.traject.ui.FormErrors;

/** The fields of an open dialog or of a page, and the button that saves them. */
final class Form {

    /** Fit for a text and for a link. */
    private static final String WORDS = "https://example.org/words";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Component root;
    private final Button save;
    private final List<Component> fields = new ArrayList<>();
    private final Map<Component, Object> sane = new LinkedHashMap<>();

    Form(Component root, Button save) {
        this.root = root;
        this.save = save;
        choose();
        all(Component.class).stream().filter(Form::isTyped).forEach(field -> {
            fields.add(field);
            sane.put(field, saneValue(field));
        });
    }

    /** Fields one types into, that are open to the reader. */
    static boolean isTyped(Component component) {
        return (component instanceof TextFieldBase<?, ?> || component instanceof DatePicker)
                && component instanceof HasValue<?, ?> field
                && !field.isReadOnly()
                && (!(component instanceof HasEnabled enabled) || enabled.isEnabled());
    }

    List<Component> fields() {
        return List.copyOf(fields);
    }

    boolean isOpen() {
        return root.isAttached() && (!(root instanceof Dialog dialog) || dialog.isOpened());
    }

    void makeSane() {
        sane.forEach(Form::type);
    }

    static void type(Component field, Object value) {
        new Typing(field).type(value);
    }

    static Object value(Component field) {
        return ((HasValue<?, ?>) field).getValue();
    }

    /** What a reader calls it. */
    static String name(Component field) {
        return Stream.of("label", "accessibleName")
                .map(property -> field.getElement().getProperty(property))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(field.getClass().getSimpleName());
    }

    /** Presses the button, if it can be pressed. */
    void save() {
        if (save.isEnabled()) {
            save.click();
        }
    }

    /** What is said against it, at the fields and above; empty when nothing is. */
    String refusal() {
        var said = new ArrayList<String>();
        all(FormErrors.class).forEach(errors -> said.add(errors.getText()));
        for (var field : fields) {
            if (field instanceof HasValidationProperties checked && checked.isInvalid()) {
                said.add(String.valueOf(checked.getErrorMessage()));
            }
        }
        said.removeIf(String::isBlank);
        return String.join(" ", said);
    }

    /** Whether the button waits until enough is filled in. */
    boolean isClosed() {
        return !save.isEnabled();
    }

    /** Takes the first of several choices where nothing was chosen, so that a form is complete but for what is typed. */
    private void choose() {
        for (var component : all(Component.class)) {
            if (component instanceof HasValue<?, ?> field && field.isEmpty() && !field.isReadOnly()) {
                first(component);
            }
        }
    }

    private static void first(Component component) {
        switch (component) {
            case ComboBox<?> box -> first(component, box.getDataProvider());
            case Select<?> select ->
                first(
                        component,
                        select.getGenericDataView().getItems().findFirst().orElse(null));
            case RadioButtonGroup<?> group ->
                first(
                        component,
                        group.getGenericDataView().getItems().findFirst().orElse(null));
            default -> {}
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void first(Component component, DataProvider data) {
        var query = data.isInMemory() ? new Query() : new Query(0, 1, List.of(), null, "");
        var found = data.fetch(query).findFirst();
        first(component, found.orElse(null));
    }

    private static void first(Component component, Object item) {
        if (item != null) {
            type(component, item);
        }
    }

    private static Object saneValue(Component component) {
        var field = (HasValue<?, ?>) component;
        if (!field.isEmpty()) {
            return field.getValue();
        }
        return switch (component) {
            case BigDecimalField number -> BigDecimal.ONE;
            case IntegerField number -> 1;
            case DatePicker date -> DAY;
            case EmailField address -> "reader@example.org";
            case PasswordField password -> "long enough";
            case TextArea area -> WORDS;
            default -> field.isRequiredIndicatorVisible() ? WORDS : "";
        };
    }

    private <T extends Component> List<T> all(Class<T> type) {
        return new ComponentTester<>(root).find(type).all();
    }

    private static final class Typing extends ComponentTester<Component> {

        Typing(Component field) {
            super(field);
        }

        void type(Object value) {
            setValueAsUser(value);
        }
    }
}
