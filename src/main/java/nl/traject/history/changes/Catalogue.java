package nl.traject.history.changes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.traject.history.changes.CatalogueStore.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the database says of itself: which tables have a history, and which columns are numbers of other records. */
@Component
class Catalogue {

    private record Known(
            List<String> tables, Map<String, List<String>> columns, Map<String, Map<String, String>> references) {}

    private final CatalogueStore store;
    private volatile @Nullable Known known;

    Catalogue(CatalogueStore store) {
        this.store = store;
    }

    /** Tables of a kind; null for all. */
    @Nullable
    List<String> tables(@Nullable RecordKind kind) {
        return kind == null ? null : known().tables.stream().filter(kind::holds).toList();
    }

    /** Columns of a table that hold the number of a record, with that record's table, in the order of the columns. */
    Map<String, String> references(String table) {
        return known().references.getOrDefault(table, Map.of());
    }

    /** By the place of a column in its table, which is where a reader expects it; what the table has no more stands last. */
    Comparator<String> order(String table) {
        var columns = known().columns.getOrDefault(table, List.of());
        return Comparator.<String>comparingInt(
                        column -> columns.contains(column) ? columns.indexOf(column) : columns.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Read once: tables come and go with a version of Traject only. */
    private Known known() {
        var found = known;
        if (found == null) {
            var references = new HashMap<String, Map<String, String>>();
            store.references()
                    .forEach(reference -> references
                            .computeIfAbsent(reference.table(), table -> new LinkedHashMap<>())
                            .put(reference.column(), reference.target()));
            var columns = store.columns().stream().collect(groupingBy(Column::table, mapping(Column::name, toList())));
            found = new Known(store.tables(), columns, references);
            known = found;
        }
        return found;
    }
}
