package nl.traject.history.changes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the database says of itself: which tables have a history, and which columns are numbers of other records. */
@Component
class Catalogue {

    private record Known(List<String> tables, Map<String, Map<String, String>> references) {}

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

    /** Read once: tables come and go with a version of Traject only. */
    private Known known() {
        var found = known;
        if (found == null) {
            var references = new HashMap<String, Map<String, String>>();
            store.references()
                    .forEach(reference -> references
                            .computeIfAbsent(reference.table(), table -> new LinkedHashMap<>())
                            .put(reference.column(), reference.target()));
            found = new Known(store.tables(), references);
            known = found;
        }
        return found;
    }
}
