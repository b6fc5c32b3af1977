package nl.traject.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.RecordKind;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** Which changes a page shows, as it stands in its address. What the address says and nobody understands is ignored. */
final class HistoryAddress {

    private static final String TRAJECT = "traject";
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private HistoryAddress() {}

    static ChangeFilter read(QueryParameters parameters) {
        return new ChangeFilter(
                read(parameters, "by", text -> new PersonId(Long.parseLong(text))),
                TRAJECT.equals(parameters.getSingleParameter("by").orElse("")),
                read(parameters, "about", text -> new TrajectoryId(Long.parseLong(text))),
                read(parameters, "kind", text -> constant(RecordKind.class, text)),
                read(parameters, "did", text -> constant(Operation.class, text)),
                read(parameters, "from", HistoryAddress::day),
                read(parameters, "to", HistoryAddress::day));
    }

    static QueryParameters write(ChangeFilter filter) {
        var written = new LinkedHashMap<String, String>();
        put(written, "by", filter.byTraject() ? TRAJECT : filter.person());
        put(written, "about", filter.trajectory());
        put(written, "kind", word(filter.kind()));
        put(written, "did", word(filter.operation()));
        put(written, "from", filter.from());
        put(written, "to", filter.to());
        return QueryParameters.simple(written);
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reader) {
        var text = parameters.getSingleParameter(name).orElse("").strip();
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException notUnderstood) {
            return null;
        }
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value.toString());
        }
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> text.equals(word(constant)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
