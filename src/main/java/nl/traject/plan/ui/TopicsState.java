package nl.traject.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.traject.plan.TopicFilter;
import nl.traject.plan.TopicStatus;

/**
 * What the list shows, as it stands in the address. What an address says that is not known is left out.
 *
 * @param asList whether the coverage is shown as a list
 */
record TopicsState(TopicFilter filter, boolean asList) {

    private static final String STATUS = "status";
    private static final String SORT = "sort";
    private static final String COVERAGE = "coverage";
    private static final String LIST = "list";

    static TopicsState of(QueryParameters parameters) {
        var statuses = EnumSet.noneOf(TopicStatus.class);
        parameters.getSingleParameter(STATUS).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .flatMap(value -> find(TopicStatus.class, value).stream())
                .forEach(statuses::add);
        var sort = parameters.getSingleParameter(SORT).orElse("");
        var descending = sort.startsWith("-");
        var order = find(TopicFilter.Order.class, descending ? sort.substring(1) : sort);
        return new TopicsState(
                new TopicFilter(statuses, order.orElse(TopicFilter.Order.NUMBER), descending && order.isPresent()),
                parameters.getSingleParameter(COVERAGE).filter(LIST::equals).isPresent());
    }

    TopicsState with(Set<TopicStatus> statuses) {
        return new TopicsState(new TopicFilter(statuses, filter.order(), filter.descending()), asList);
    }

    TopicsState orderedBy(TopicFilter.Order order, boolean descending) {
        return new TopicsState(new TopicFilter(filter.statuses(), order, descending), asList);
    }

    TopicsState asList(boolean list) {
        return new TopicsState(filter, list);
    }

    QueryParameters toParameters() {
        Map<String, String> parameters = new HashMap<>();
        if (!filter.statuses().isEmpty()) {
            parameters.put(
                    STATUS,
                    filter.statuses().stream().sorted().map(TopicsState::lower).collect(Collectors.joining(",")));
        }
        if (filter.order() != TopicFilter.Order.NUMBER || filter.descending()) {
            parameters.put(SORT, (filter.descending() ? "-" : "") + lower(filter.order()));
        }
        if (asList) {
            parameters.put(COVERAGE, LIST);
        }
        return QueryParameters.simple(parameters);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(value))
                .findFirst();
    }
}
