package nl.traject.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import nl.traject.shared.ReadableText;

/**
 * Where to go or what to do, by a few letters and without a mouse: a field that filters a list below it. The focus stays in
 * the field; the arrow keys move the choice, which a screen reader follows (the pattern of a combobox with a list).
 */
class Palette extends Dialog {

    /** Something to do besides going somewhere. */
    record Action(String label, String icon, SerializableRunnable run) {}

    private record Option(Div row, SerializableRunnable run) {}

    private static final String LIST = "palette-list";
    private static final int TYPING = 150;

    private final transient Finder finder;
    private final transient NavigationSection.Place place;
    private final List<Action> actions;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Div list = new Div();
    private final Span found = new Span();
    private final List<Option> options = new ArrayList<>();
    private int active;

    Palette(Finder finder, NavigationSection.Place place, List<Action> actions) {
        this.finder = finder;
        this.place = place;
        this.actions = List.copyOf(actions);
        addClassName("palette");
        getElement().setAttribute("aria-label", getTranslation("ui.find"));
        field.setId("palette-field");
        field.addClassName("palette-field");
        field.setPlaceholder(getTranslation("ui.find.hint"));
        field.setValueChangeTimeout(TYPING);
        field.addValueChangeListener(event -> fill(event.getValue()));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("ui.find"))
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", LIST)
                .setAttribute("autocomplete", "off")
                .setAttribute("autofocus", true);
        on("ArrowDown", () -> move(1));
        on("ArrowUp", () -> move(-1));
        // Enter may come before what was typed: the text travels along.
        field.getElement()
                .addEventListener("keydown", event -> {
                    var typed = event.getEventData().get("element.value").asString("");
                    if (!typed.equals(field.getValue())) {
                        field.setValue(typed);
                    }
                    choose();
                })
                .setFilter("event.key === 'Enter'")
                .addEventData("element.value");
        list.setId(LIST);
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("ui.find"));
        found.addClassName("visually-hidden");
        found.getElement().setAttribute("role", "status");
        add(field, list, found);
        fill("");
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.focus();
            }
        });
    }

    private void on(String key, Runnable move) {
        field.getElement()
                .addEventListener("keydown", event -> move.run())
                .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
    }

    private void fill(String text) {
        var typed = ReadableText.readable(text);
        list.removeAll();
        options.clear();
        finder.find(typed, place).forEach(group -> {
            var rows = group(group.title());
            group.entries()
                    .forEach(entry -> option(
                            rows,
                            entry.label(),
                            entry.icon() == null ? "people" : entry.icon(),
                            () -> go(entry.path())));
        });
        var doing = actions.stream()
                .filter(action -> action.label()
                        .toLowerCase(getLocale())
                        .contains(typed.strip().toLowerCase(getLocale())))
                .toList();
        if (!doing.isEmpty()) {
            var rows = group(getTranslation("ui.find.actions"));
            doing.forEach(action -> option(rows, action.label(), action.icon(), action.run()));
        }
        var count = getTranslation("ui.find.count", options.size());
        found.setText(count);
        if (options.isEmpty()) {
            var none = new Div(getTranslation("ui.find.none"));
            none.addClassName("palette-none");
            list.add(none);
        }
        active = 0;
        mark();
    }

    private Div group(String title) {
        var group = new Div();
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        var heading = new Div(title);
        heading.addClassName("palette-title");
        heading.getElement().setAttribute("aria-hidden", "true");
        group.add(heading);
        list.add(group);
        return group;
    }

    private void option(Div group, String label, String icon, SerializableRunnable run) {
        var row = new Div(new Icon(icon), new Span(label));
        row.setId("palette-" + options.size());
        row.addClassName("palette-option");
        row.getElement().setAttribute("role", "option");
        SerializableRunnable chosen = () -> {
            close();
            run.run();
        };
        row.addClickListener(event -> chosen.run());
        group.add(row);
        options.add(new Option(row, chosen));
    }

    private void move(int by) {
        if (!options.isEmpty()) {
            active = Math.floorMod(active + by, options.size());
            mark();
            options.get(active).row().getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void mark() {
        for (int i = 0; i < options.size(); i++) {
            options.get(i).row().getElement().setAttribute("aria-selected", Boolean.toString(i == active));
        }
        if (options.isEmpty()) {
            field.getElement().removeAttribute("aria-activedescendant");
        } else {
            field.getElement().setAttribute("aria-activedescendant", "palette-" + active);
        }
    }

    private void choose() {
        if (!options.isEmpty()) {
            options.get(active).run().run();
        }
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
