package nl.traject.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.traject.directory.Capacity;
import nl.traject.directory.DirectoryFilter;
import nl.traject.directory.DirectoryOrder;
import nl.traject.directory.SignInState;
import nl.traject.shared.ProgrammeId;
import nl.traject.ui.SearchText;
import org.jspecify.annotations.Nullable;

/** What the list shows, as it stands in its address. What the address says and nobody understands is ignored. */
record PeopleAddress(DirectoryFilter filter, DirectoryOrder order) {

    private static final String TWINS = "twins";

    static PeopleAddress of(QueryParameters parameters) {
        var text = SearchText.of(parameters, "q");
        var filter = new DirectoryFilter(
                text,
                read(parameters, "role", word -> constant(Capacity.class, word)),
                read(parameters, "programme", word -> new ProgrammeId(Long.parseLong(word))),
                read(parameters, "account", word -> constant(SignInState.class, word)),
                parameters.getParameters().containsKey(TWINS));
        var order = read(parameters, "sort", PeopleAddress::order);
        return new PeopleAddress(filter, order == null ? DirectoryOrder.BY_NAME : order);
    }

    QueryParameters parameters() {
        var written = new LinkedHashMap<String, String>();
        put(written, "q", filter.text().isEmpty() ? null : filter.text());
        put(written, "role", filter.capacity() == null ? null : word(filter.capacity()));
        put(written, "programme", filter.programme());
        put(written, "account", filter.signIn() == null ? null : word(filter.signIn()));
        put(written, TWINS, filter.twins() ? "yes" : null);
        put(written, "sort", order.equals(DirectoryOrder.BY_NAME) ? null : written(order));
        return QueryParameters.simple(written);
    }

    private static <T> @Nullable T read(
            QueryParameters parameters, String name, Function<String, ? extends @Nullable T> reader) {
        var text = parameters.getSingleParameter(name).orElse("").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException notUnderstood) {
            return null;
        }
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value.toString());
        }
    }

    private static DirectoryOrder order(String text) {
        var descending = text.startsWith("-");
        return new DirectoryOrder(
                constant(DirectoryOrder.Column.class, descending ? text.substring(1) : text), descending);
    }

    private static String written(DirectoryOrder order) {
        return (order.descending() ? "-" : "") + word(order.column());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
