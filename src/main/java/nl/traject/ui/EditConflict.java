package nl.traject.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two people have changed the same record. What only one of them changed is brought together; where both changed a field,
 * both versions are shown beside each other and the reader chooses. Nothing that was typed is lost.
 */
class EditConflict extends Composite<Div> {

    EditConflict() {
        getContent().addClassName("edit-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /** What stands in the fields now. */
    static Map<HasValue<?, ?>, @Nullable Object> values(Stream<HasValue<?, ?>> fields) {
        var values = new LinkedHashMap<HasValue<?, ?>, @Nullable Object>();
        fields.forEach(field -> values.put(field, field.getValue()));
        return values;
    }

    void hide() {
        getContent().setVisible(false);
    }

    /**
     * Puts into the fields, which show what is stored now, what the reader has typed, and says what has happened.
     *
     * @param start  what both began from
     * @param mine   what the reader has typed
     * @param theirs what is stored now
     */
    void merge(
            Map<HasValue<?, ?>, @Nullable Object> start,
            Map<HasValue<?, ?>, @Nullable Object> mine,
            Map<HasValue<?, ?>, @Nullable Object> theirs) {
        var taken = new ArrayList<String>();
        var both = new UnorderedList();
        mine.forEach((field, typed) -> {
            var stored = theirs.get(field);
            if (same(typed, stored)) {
                return;
            }
            if (same(typed, start.get(field))) {
                taken.add(label(field));
                return;
            }
            set(field, typed);
            if (!same(stored, start.get(field))) {
                both.add(choice(field, typed, stored));
            }
        });
        show(taken, both);
    }

    private void show(List<String> taken, UnorderedList both) {
        getContent().removeAll();
        getContent().add(new StatusBadge(StatusKind.DUE, getTranslation("ui.conflict.title")));
        if (!taken.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("ui.conflict.taken", String.join(", ", taken))));
        }
        boolean apart = both.getChildren().findAny().isPresent();
        getContent().add(new Paragraph(getTranslation(apart ? "ui.conflict.choose" : "ui.conflict.none")));
        if (apart) {
            getContent().add(both);
        }
        getContent().setVisible(true);
    }

    private ListItem choice(HasValue<?, ?> field, @Nullable Object mine, @Nullable Object theirs) {
        var versions = new EditVersions(describe(field, mine), describe(field, theirs));
        var take = Buttons.small(getTranslation("ui.conflict.take", label(field)), () -> {});
        take.addClickListener(event -> {
            boolean showsMine = same(field.getValue(), mine);
            set(field, showsMine ? theirs : mine);
            take.setText(getTranslation(showsMine ? "ui.conflict.back" : "ui.conflict.take", label(field)));
        });
        return new ListItem(Label.span(label(field), "strong"), versions, take);
    }

    @SuppressWarnings("unchecked")
    private static void set(HasValue<?, ?> field, @Nullable Object value) {
        ((HasValue<?, @Nullable Object>) field).setValue(value);
    }

    /** Amounts are the same whatever zeros they are written with. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal first && other instanceof BigDecimal second
                ? first.compareTo(second) == 0
                : Objects.equals(one, other);
    }

    private static String label(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
    }

    private static String describe(HasValue<?, ?> field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.date(day);
            case Collection<?> several ->
                several.stream().map(item -> name(field, item)).collect(Collectors.joining(", "));
            default -> name(field, value);
        };
    }

    /** As the field itself names it. */
    @SuppressWarnings("unchecked")
    private static String name(HasValue<?, ?> field, Object item) {
        ItemLabelGenerator<?> names =
                switch (field) {
                    case Select<?> select -> select.getItemLabelGenerator();
                    case ComboBox<?> box -> box.getItemLabelGenerator();
                    case MultiSelectComboBox<?> box -> box.getItemLabelGenerator();
                    case RadioButtonGroup<?> group -> group.getItemLabelGenerator();
                    case CheckboxGroup<?> group -> group.getItemLabelGenerator();
                    default -> null;
                };
        return names == null ? item.toString() : ((ItemLabelGenerator<Object>) names).apply(item);
    }
}
