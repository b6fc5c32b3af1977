package nl.traject.history.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.traject.history.changes.Change.Field;
import nl.traject.history.changes.Change.Value;
import nl.traject.history.changes.HistoryStore.Entry;
import nl.traject.history.changes.HistoryStore.Found;
import nl.traject.history.changes.TitleStore.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of the history: what differs between before and after, and what the records and the numbers in them are called. */
@Component
class ChangeReader {

    /** What a record has to do with, but is no part of. */
    private static final Set<String> BEYOND_A_RECORD =
            Set.of("people.person", "people.trajectory", "people.school", "people.programme");

    /** Except in what is a person's own, such as an address. */
    private static final String WHOSE = "person_id";

    private final Catalogue catalogue;
    private final TitleStore titles;
    private final JsonMapper json;

    ChangeReader(Catalogue catalogue, TitleStore titles, JsonMapper json) {
        this.catalogue = catalogue;
        this.titles = titles;
        this.json = json;
    }

    /** In one statement more, however many there are. */
    List<Save> read(List<Found> found) {
        var contents = new HashMap<Long, Content>();
        found.stream()
                .flatMap(save -> save.entries().stream())
                .forEach(entry -> contents.put(entry.id(), content(entry)));
        var wanted = new HashMap<String, Set<Long>>();
        contents.values().forEach(content -> content.collect(wanted));
        var named = titles.find(wanted);
        return found.stream()
                .map(save -> new Save(
                        save.at(),
                        save.person(),
                        save.job(),
                        save.trajectory(),
                        save.candidate(),
                        save.records(),
                        save.entries().stream()
                                .map(entry -> Objects.requireNonNull(contents.get(entry.id())))
                                .map(content -> content.change(named))
                                .toList()))
                .toList();
    }

    private Content content(Entry entry) {
        return new Content(
                entry,
                object(entry.before()),
                object(entry.after()),
                catalogue.references(entry.table()),
                catalogue.order(entry.table()));
    }

    private Map<String, JsonNode> object(@Nullable String stored) {
        var values = new HashMap<String, JsonNode>();
        if (stored != null) {
            json.readTree(stored).properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        }
        return values;
    }

    /** A row with its values, before the numbers among them have names. */
    private record Content(
            Entry entry,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            Map<String, String> references,
            Comparator<String> order) {

        void collect(Map<String, Set<Long>> wanted) {
            if (entry.row() != null) {
                wanted.computeIfAbsent(entry.table(), table -> new HashSet<>()).add(entry.row());
            }
            references.forEach((column, target) -> {
                for (var side : List.of(before, after)) {
                    var number = side.get(column);
                    if (number != null && number.isIntegralNumber()) {
                        wanted.computeIfAbsent(target, table -> new HashSet<>()).add(number.longValue());
                    }
                }
            });
        }

        Change change(Map<Key, Title> named) {
            return new Change(entry.id(), entry.table(), entry.operation(), title(named), fields(named));
        }

        /** The record's own title and page, else its own words, else what it belongs to. */
        private @Nullable Title title(Map<Key, Title> named) {
            var own = entry.row() == null ? null : named.get(new Key(entry.table(), entry.row()));
            if (own != null && own.isNamed()) {
                return own;
            }
            var parent = parent(named);
            var page = own != null ? own.page() : parent == null ? null : parent.page();
            var words = HistoryStore.TITLES.stream()
                    .map(column -> text((after.isEmpty() ? before : after).get(column)))
                    .filter(Objects::nonNull)
                    .findFirst();
            return words.map(text -> Title.of(text).at(page)).orElse(parent != null ? parent.at(page) : own);
        }

        private @Nullable Title parent(Map<Key, Title> named) {
            var content = after.isEmpty() ? before : after;
            return references.entrySet().stream()
                    .filter(reference -> !BEYOND_A_RECORD.contains(reference.getValue()))
                    .map(reference -> named(named, reference.getKey(), content.get(reference.getKey())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> named(named, WHOSE, content.get(WHOSE)));
        }

        private List<Field> fields(Map<Key, Title> named) {
            var columns = new TreeSet<>(order);
            columns.addAll(before.keySet());
            columns.addAll(after.keySet());
            columns.removeIf(column -> Hidden.isHidden(entry.table(), column));
            var fields = new ArrayList<Field>();
            for (var column : columns) {
                var from = value(named, column, before.get(column));
                var to = value(named, column, after.get(column));
                if (!Objects.equals(from, to)) {
                    fields.add(new Field(column, from, to));
                }
            }
            return fields;
        }

        private @Nullable Value value(Map<Key, Title> named, String column, @Nullable JsonNode node) {
            var stored = text(node);
            return stored == null || node == null
                    ? null
                    : new Value(stored, node.isNumber(), named(named, column, node));
        }

        private @Nullable Title named(Map<Key, Title> named, String column, @Nullable JsonNode number) {
            var target = references.get(column);
            return target == null || number == null || !number.isIntegralNumber()
                    ? null
                    : named.get(new Key(target, number.longValue()));
        }

        /** Several values stand one a line. */
        private static @Nullable String text(@Nullable JsonNode node) {
            if (node == null || node.isNull()) {
                return null;
            }
            if (node.isArray()) {
                var lines = new ArrayList<String>();
                node.forEach(value -> lines.add(value.asString()));
                return lines.isEmpty() ? null : String.join("\n", lines);
            }
            var text = node.isString() ? node.stringValue() : node.toString();
            return text.isEmpty() ? null : text;
        }
    }
}
