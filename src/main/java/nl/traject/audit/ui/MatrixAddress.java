package nl.traject.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixOrder;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as it stands in its address. What the address says and nobody understands is ignored.
 *
 * @param open the cell that is open
 */
record MatrixAddress(
        MatrixFilter filter, MatrixOrder order, @Nullable Open open) {

    /** A cell. */
    record Open(TrajectoryId trajectory, Check check) {

        private static @Nullable Open parse(String text) {
            var parts = text.split("-", 2);
            return parts.length == 2
                    ? new Open(new TrajectoryId(Long.parseLong(parts[0])), constant(Check.class, parts[1]))
                    : null;
        }

        private String written() {
            return trajectory.value() + "-" + word(check);
        }
    }

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    static MatrixAddress of(QueryParameters parameters) {
        var filter = new MatrixFilter(
                read(parameters, "programme", text -> new ProgrammeId(Long.parseLong(text))),
                read(parameters, "cohort", MatrixAddress::year),
                read(parameters, "supervisor", text -> new PersonId(Long.parseLong(text))),
                read(parameters, "check", text -> constant(Check.class, text)),
                read(parameters, "state", text -> constant(CheckState.class, text)),
                SearchText.of(parameters, "q"));
        var order = Optional.ofNullable(read(parameters, "sort", MatrixAddress::order))
                .orElse(MatrixOrder.WORST_FIRST);
        return new MatrixAddress(filter, order, read(parameters, "open", Open::parse));
    }

    QueryParameters parameters() {
        var written = new LinkedHashMap<String, String>();
        put(written, "q", filter.text().isEmpty() ? null : filter.text());
        put(written, "programme", filter.programme());
        put(written, "cohort", filter.cohort());
        put(written, "supervisor", filter.supervisor());
        put(written, "check", filter.check() == null ? null : word(filter.check()));
        put(written, "state", filter.state() == null ? null : word(filter.state()));
        put(written, "sort", order.equals(MatrixOrder.WORST_FIRST) ? null : written(order));
        put(written, "open", open == null ? null : open.written());
        return QueryParameters.simple(written);
    }

    /** Another choice of rows; what was open is closed. */
    MatrixAddress with(MatrixFilter other) {
        return new MatrixAddress(other, order, null);
    }

    MatrixAddress with(MatrixOrder other) {
        return new MatrixAddress(filter, other, null);
    }

    /** Opens the cell, or closes it when it is open. */
    MatrixAddress toggle(Open cell) {
        return new MatrixAddress(filter, order, cell.equals(open) ? null : cell);
    }

    boolean listsTheSameAs(@Nullable MatrixAddress other) {
        return other != null && filter.equals(other.filter) && order.equals(other.order);
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

    private static @Nullable Integer year(String text) {
        var year = Integer.parseInt(text);
        return year >= EARLIEST && year <= LATEST ? year : null;
    }

    private static MatrixOrder order(String text) {
        var descending = text.startsWith("-");
        return new MatrixOrder(constant(MatrixOrder.Column.class, descending ? text.substring(1) : text), descending);
    }

    private static String written(MatrixOrder order) {
        return (order.descending() ? "-" : "") + word(order.column());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
