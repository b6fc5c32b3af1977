package nl.traject.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was changed in a trajectory, by whom and when. Everybody reads what they may read of the records themselves; a private
 * entry is in its author's history alone, an observer reads none.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class HistoryService {

    /** Bookkeeping that says nothing to a reader. */
    private static final Set<String> HIDDEN = Set.of("version", "trajectory_id", "school_id", "candidate_name");

    /** Columns that hold a person's number. */
    private static final Pattern PERSON =
            Pattern.compile("(person|candidate|supervisor|observer|author|owner|lecturer)_id|[a-z_]+_by");

    private final HistoryStore history;
    private final TrajectoryAccess access;
    private final JsonMapper json;

    HistoryService(HistoryStore history, TrajectoryAccess access, JsonMapper json) {
        this.history = history;
        this.access = access;
        this.json = json;
    }

    /** Newest first. Refuses an observer, HR and strangers as "not found". */
    public List<Change> list(TrajectoryId trajectory, int offset, int limit) {
        access.requireReader(trajectory);

        var entries =
                history.list(trajectory, offset, limit).stream().map(this::read).toList();

        var people = new HashSet<PersonId>();
        entries.forEach(entry -> entry.collectPeople(people));
        var names = history.names(people);
        return entries.stream().map(entry -> entry.change(names)).toList();
    }

    public int count(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return history.count(trajectory);
    }

    private Read read(HistoryStore.Entry entry) {
        var before = object(entry.before());
        var after = object(entry.after());
        var columns = new TreeSet<String>();
        columns.addAll(before.keySet());
        columns.addAll(after.keySet());
        columns.removeAll(HIDDEN);
        // The row's own number: its table's name with _id.
        columns.remove(entry.table().substring(entry.table().indexOf('.') + 1) + "_id");
        var fields = new ArrayList<Change.Field>();
        for (var column : columns) {
            var from = text(before.get(column));
            var to = text(after.get(column));
            if (from == null ? to != null : !from.equals(to)) {
                fields.add(new Change.Field(column, from, to));
            }
        }
        return new Read(entry, fields);
    }

    /** An entry with its values, before the people among them have names. */
    private record Read(HistoryStore.Entry entry, List<Change.Field> fields) {

        void collectPeople(Set<PersonId> people) {
            if (entry.person() != null) {
                people.add(entry.person());
            }
            fields.stream().filter(field -> isPerson(field.column())).forEach(field -> {
                person(field.from(), people);
                person(field.to(), people);
            });
        }

        Change change(Map<PersonId, String> names) {
            return new Change(
                    entry.id(),
                    entry.at(),
                    entry.person() == null ? null : names.get(entry.person()),
                    entry.job(),
                    entry.table(),
                    entry.operation(),
                    fields.stream().map(field -> named(field, names)).toList());
        }

        private static boolean isPerson(String column) {
            return PERSON.matcher(column).matches();
        }

        private static void person(@Nullable String number, Set<PersonId> people) {
            if (number != null) {
                people.add(new PersonId(Long.parseLong(number)));
            }
        }

        private static Change.Field named(Change.Field field, Map<PersonId, String> names) {
            return isPerson(field.column())
                    ? new Change.Field(field.column(), name(field.from(), names), name(field.to(), names))
                    : field;
        }

        private static @Nullable String name(@Nullable String number, Map<PersonId, String> names) {
            return number == null ? null : names.getOrDefault(new PersonId(Long.parseLong(number)), number);
        }
    }

    private Map<String, JsonNode> object(@Nullable String stored) {
        var values = new HashMap<String, JsonNode>();
        if (stored != null) {
            json.readTree(stored).properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        }
        return values;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        var text = node.isString() ? node.stringValue() : node.toString();
        return text.isEmpty() ? null : text;
    }
}
