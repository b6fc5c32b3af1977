package nl.traject.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every word in something: in the answer of a use case down to its last field, in a page with all that its lists would show. */
final class Contents {

    /** Items of a list that are looked at. */
    private static final int ITEMS = 500;

    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Object> seen = new IdentityHashMap<>();

    private Contents() {}

    static String of(Object thing) {
        var contents = new Contents();
        contents.add(thing);
        return contents.text.toString();
    }

    static String ofPage(Component page) {
        var contents = new Contents();
        contents.addComponent(page);
        // A window keeps its page in an element of its own.
        page.getChildren().forEach(child -> contents.addElement(child.getElement()));
        return contents.text.toString();
    }

    private void add(Object thing) {
        switch (thing) {
            case null -> {}
            case CharSequence words -> text.append(words).append('\n');
            case Throwable thrown -> {
                add(thrown.getMessage());
                addFields(thrown);
            }
            case Optional<?> maybe -> maybe.ifPresent(this::add);
            case Collection<?> some -> some.forEach(this::add);
            case Stream<?> some -> some.forEach(this::add);
            case Map<?, ?> some ->
                some.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case Object[] some -> Arrays.stream(some).forEach(this::add);
            case Enum<?> constant -> text.append(constant.name()).append('\n');
            default -> {
                if (thing.getClass().getName().startsWith("nl.traject.")) {
                    addFields(thing);
                } else {
                    text.append(thing).append('\n');
                }
            }
        }
    }

    private void addFields(Object thing) {
        if (seen.put(thing, thing) != null) {
            return;
        }
        for (var type = thing.getClass();
                type != null && type.getName().startsWith("nl.traject.");
                type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    try {
                        field.setAccessible(true);
                        add(field.get(thing));
                    } catch (IllegalAccessException closed) {
                        throw new AssertionError(closed);
                    }
                }
            }
        }
    }

    private void addComponent(Component component) {
        switch (component) {
            case Grid<?> grid -> addItems(grid.getDataProvider());
            case VirtualList<?> list -> addItems(list.getDataProvider());
            case ComboBox<?> box -> addItems(box.getDataProvider());
            default -> {}
        }
        component.getChildren().forEach(this::addComponent);
    }

    private <T> void addItems(DataProvider<T, ?> items) {
        items.fetch(new Query<>(0, ITEMS, List.of(), null, null)).forEach(this::add);
    }

    /** Texts, attributes and properties, which also carry what the own elements draw. */
    private void addElement(Element element) {
        if (element.isTextNode()) {
            add(element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> add(element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> add(String.valueOf(element.getPropertyRaw(name))));
        IntStream.range(0, element.getChildCount()).mapToObj(element::getChild).forEach(this::addElement);
    }
}
