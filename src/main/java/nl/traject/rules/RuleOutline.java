package nl.traject.rules;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.rules.RuleEntry.Kind;
import nl.traject.rules.RuleEntry.Part;
import nl.traject.shared.Ects;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as a list of entries, found by its shape: whatever has a source and a confidence is an entry. So a rule that is
 * added to {@link RuleSet} appears in the form by itself.
 */
final class RuleOutline {

    private static final Set<String> ORIGIN = Set.of("source", "confidence");

    private final List<RuleEntry> entries = new ArrayList<>();
    private final List<RuleEntry> additions = new ArrayList<>();

    private RuleOutline(RuleSet rules) {
        for (var component : RuleSet.class.getRecordComponents()) {
            var name = component.getName();
            walk(name, name, true, false, component.getGenericType(), value(component, rules), "/" + name);
        }
    }

    static List<RuleEntry> of(RuleSet rules) {
        return List.copyOf(new RuleOutline(rules).entries);
    }

    /** What can be added: another after the last of every list, and every rule that a set may do without and does. */
    static List<RuleEntry> additions(RuleSet rules) {
        return List.copyOf(new RuleOutline(rules).additions);
    }

    private void walk(
            String section,
            String name,
            boolean named,
            boolean removable,
            Type type,
            @Nullable Object value,
            String path) {
        if (value instanceof List<?> list) {
            var element = ((ParameterizedType) type).getActualTypeArguments()[0];
            for (var i = 0; i < list.size(); i++) {
                var item = list.get(i);
                walk(section, nameOf(item), false, true, element, item, path + "/" + i);
            }
            if (hasOrigin(raw(element))) {
                // The values of the last one to start from, when there is one.
                var like = list.isEmpty() ? null : list.getLast();
                additions.add(entry(section, "", false, true, element, like, path + "/" + list.size()));
            }
        } else if (hasOrigin(raw(type))) {
            (value == null ? additions : entries).add(entry(section, name, named, removable, type, value, path));
        } else if (value instanceof Record) {
            for (var component : value.getClass().getRecordComponents()) {
                var field = component.getName();
                walk(
                        section,
                        field,
                        true,
                        isOptional(component),
                        component.getGenericType(),
                        value(component, value),
                        path + "/" + field);
            }
        }
    }

    private static RuleEntry entry(
            String section,
            String name,
            boolean named,
            boolean removable,
            Type type,
            @Nullable Object value,
            String path) {
        var parts = new ArrayList<Part>();
        var source = "";
        var confidence = Confidence.GENERAL;
        for (var component : raw(type).getRecordComponents()) {
            var inner = value == null ? null : value(component, value);
            if (component.getType() == Confidence.class) {
                confidence = inner instanceof Confidence known ? known : confidence;
            } else if (component.getName().equals("source")) {
                source = inner == null ? "" : inner.toString();
            } else {
                var optional = isOptional(component);
                parts(
                        parts,
                        component.getName(),
                        actual(component, type),
                        inner,
                        path + "/" + component.getName(),
                        optional);
            }
        }
        return new RuleEntry(section, path, name, named, removable, parts, source, confidence);
    }

    private static void parts(
            List<Part> parts, String name, Type type, @Nullable Object value, String path, boolean optional) {
        var raw = raw(type);
        if (raw == List.class) {
            var element = raw(((ParameterizedType) type).getActualTypeArguments()[0]);
            var list = value instanceof List<?> given ? given : List.of();
            if (element.isEnum()) {
                var chosen = list.stream().map(String::valueOf).collect(Collectors.joining(","));
                parts.add(new Part(path, name, Kind.CHOICES, chosen, choices(element), true));
            } else {
                for (var i = 0; i < list.size(); i++) {
                    parts(parts, name, element, list.get(i), path + "/" + i, false);
                }
                // One more, which is none while it is empty.
                parts(parts, name, element, null, path + "/" + list.size(), true);
            }
        } else if (raw == Ects.class || raw == Hours.class || raw == java.math.BigDecimal.class) {
            parts.add(new Part(path, name, Kind.DECIMAL, plain(value), List.of(), optional));
        } else if (raw.isRecord()) {
            for (var component : raw.getRecordComponents()) {
                var inner = value == null ? null : value(component, value);
                parts(
                        parts,
                        partName(name, component.getName()),
                        component.getGenericType(),
                        inner,
                        path + "/" + component.getName(),
                        optional || isOptional(component));
            }
        } else {
            parts.add(new Part(path, name, kind(raw), plain(value), choices(raw), optional));
        }
    }

    /** A pair of numbers keeps the name of the threshold it belongs to; anything else is named by itself. */
    private static String partName(String outer, String inner) {
        return inner.equals("amount") && !outer.equals("offset") ? outer : inner;
    }

    private static Kind kind(Class<?> raw) {
        if (raw == int.class || raw == Integer.class) {
            return Kind.WHOLE;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return Kind.YES_NO;
        }
        return raw.isEnum() ? Kind.CHOICE : Kind.TEXT;
    }

    private static List<String> choices(Class<?> raw) {
        return raw.isEnum()
                ? Arrays.stream(raw.getEnumConstants()).map(String::valueOf).toList()
                : List.of();
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Ects credits -> credits.value().toPlainString();
            case Hours hours -> hours.value().toPlainString();
            case java.math.BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String nameOf(Object item) {
        for (var component : item.getClass().getRecordComponents()) {
            if (component.getName().equals("event") || component.getName().equals("code")) {
                return String.valueOf(value(component, item));
            }
        }
        return "";
    }

    private static boolean hasOrigin(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                        .containsAll(ORIGIN);
    }

    private static boolean isOptional(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Type actual(RecordComponent component, Type owner) {
        return component.getGenericType() instanceof TypeVariable<?>
                ? ((ParameterizedType) owner).getActualTypeArguments()[0]
                : component.getGenericType();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static @Nullable Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
