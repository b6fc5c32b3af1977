package nl.traject.rulebook.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.traject.rules.Confidence;
import nl.traject.rules.RuleEntry;
import nl.traject.rules.RuleEntry.Part;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Inputs;
import org.jspecify.annotations.Nullable;

/** The form of one rule: a field for each of its values, and where it is written. */
class RuleDialog extends FormDialog<RuleDialog.Origin> {

    /** Where a rule is written and how well that is known. */
    public record Origin(String source, Confidence confidence) {}

    /** Saves the values by path. */
    interface Saver {
        void save(Map<String, String> values, String source, Confidence confidence);
    }

    private final RuleEntry entry;

    /** What each field holds, as text. */
    private final transient Map<String, Supplier<String>> values;

    RuleDialog(RuleWords words, RuleEntry entry, String title, String action, Saver saver) {
        this(words, entry, title, action, saver, new LinkedHashMap<>());
    }

    private RuleDialog(
            RuleWords words,
            RuleEntry entry,
            String title,
            String action,
            Saver saver,
            Map<String, Supplier<String>> values) {
        super(Origin.class, title, action, origin -> {
            var texts = new HashMap<String, String>();
            values.forEach((path, value) -> texts.put(path, value.get()));
            saver.save(texts, origin.source(), origin.confidence());
        });
        this.entry = entry;
        this.values = values;
        entry.parts().forEach(part -> add(field(words, part)));
        var source = new TextArea(getTranslation("rulebook.source"));
        source.setHelperText(getTranslation("rulebook.source.help"));
        var confidence = new Select<Confidence>();
        confidence.setLabel(getTranslation("rulebook.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(known -> getTranslation("rules.confidence." + known));
        binder().forField(source).asRequired(required()).bind("source");
        binder().forField(confidence).asRequired(required()).bind("confidence");
        add(source, confidence);
    }

    void openFilled() {
        open(new Origin(entry.source(), entry.confidence()));
    }

    private Component field(RuleWords words, Part part) {
        var label = words.label(part);
        return switch (part.kind()) {
            case WHOLE -> {
                var field = Inputs.whole(label);
                field.setValue(part.value().isEmpty() ? null : Integer.valueOf(part.value()));
                yield kept(part, field);
            }
            case DECIMAL -> {
                var field = Inputs.decimal(label);
                field.setValue(part.value().isEmpty() ? null : new BigDecimal(part.value()));
                yield kept(part, field);
            }
            case YES_NO -> kept(part, new Checkbox(label, Boolean.parseBoolean(part.value())));
            case TEXT -> {
                var field = new TextField(label);
                field.setValue(part.value());
                if (part.optional() && part.name().equals("code")) {
                    field.setHelperText(getTranslation("rulebook.part.another"));
                }
                yield kept(part, field);
            }
            case CHOICE -> {
                var field = new Select<String>();
                field.setLabel(label);
                field.setItems(part.choices());
                field.setItemLabelGenerator(words::choice);
                field.setValue(part.value());
                yield kept(part, field);
            }
            case CHOICES -> choices(words, part, label);
        };
    }

    private Component choices(RuleWords words, Part part, String label) {
        var field = new CheckboxGroup<String>(label);
        field.setItems(part.choices());
        field.setItemLabelGenerator(words::choice);
        field.setValue(Arrays.stream(part.value().split(","))
                .filter(part.choices()::contains)
                .collect(Collectors.toSet()));
        values.put(part.path(), () -> inOrder(part, field.getValue()));
        return field;
    }

    private static String inOrder(Part part, Set<String> chosen) {
        return part.choices().stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    private <C extends AbstractField<?, ?>> C kept(Part part, C field) {
        field.setRequiredIndicatorVisible(RuleWords.isRequired(part));
        values.put(part.path(), () -> text(field.getValue()));
        return field;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
