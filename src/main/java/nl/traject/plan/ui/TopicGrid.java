package nl.traject.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.traject.people.Trajectory;
import nl.traject.plan.TermKind;
import nl.traject.plan.TopicFilter;
import nl.traject.plan.TopicId;
import nl.traject.plan.TopicSummary;
import nl.traject.plan.Topics;
import nl.traject.ui.Label;
import nl.traject.ui.Links;

/** The topics as rows: columns on a desk, one column on a phone. */
class TopicGrid extends Composite<Grid<TopicSummary>> {

    /** Below this width in pixels, one column. */
    private static final int NARROW = 800;

    private static final int PAGE = 50;

    private final Trajectory trajectory;
    private final Grid.Column<TopicSummary> narrow;

    TopicGrid(
            Topics topics,
            Trajectory trajectory,
            TopicsState state,
            Map<TopicId, Integer> papers,
            Consumer<TopicsState> reordered) {
        this.trajectory = trajectory;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("topic-grid");
        grid.setAriaLabel(getTranslation("plan.topics.list"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setPageSize(PAGE);

        narrow = column("topic", this::stacked);
        narrow.setVisible(false);
        column("topic", this::title).setFlexGrow(5).setSortProperty(TopicFilter.Order.TITLE.name());
        column("status", this::status)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortProperty(TopicFilter.Order.STATUS.name());
        column("technique", topic -> Label.span(names(topic, TermKind.TECHNIQUE)))
                .setFlexGrow(3);
        column("family", topic -> Label.span(names(topic, TermKind.MODEL_FAMILY)))
                .setFlexGrow(2);
        column("ground_truth", this::groundTruth).setFlexGrow(3);
        column("papers", topic -> Label.span(papers.getOrDefault(topic.id(), 0).toString()))
                .setWidth("84px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);

        grid.setItems(
                        query -> topics
                                .list(
                                        trajectory.id(),
                                        ordered(state, query).filter(),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                        query -> topics.count(trajectory.id(), state.filter()))
                .setIdentifierProvider(TopicSummary::id);
        sortAs(state.filter());
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                reordered.accept(ordered(
                        state,
                        event.getSortOrder().stream()
                                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                                .toList()));
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var size = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = size.get().width();
            var isNarrow = width > 0 && width <= NARROW;
            getContent().getColumns().forEach(column -> column.setVisible(isNarrow == (column == narrow)));
        });
    }

    private void sortAs(TopicFilter filter) {
        getContent().getColumns().stream()
                .filter(column -> column.getSortOrder(SortDirection.ASCENDING)
                        .anyMatch(
                                order -> order.getSorted().equals(filter.order().name())))
                .findFirst()
                .ifPresent(column -> getContent()
                        .sort(List.of(new GridSortOrder<>(
                                column, filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))));
    }

    private static TopicsState ordered(TopicsState state, Query<TopicSummary, ?> query) {
        return ordered(state, query.getSortOrders());
    }

    private static TopicsState ordered(TopicsState state, List<QuerySortOrder> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> state.orderedBy(
                        TopicFilter.Order.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElseGet(() -> state.orderedBy(TopicFilter.Order.NUMBER, false));
    }

    private Grid.Column<TopicSummary> column(String name, SerializableFunction<TopicSummary, Component> content) {
        return getContent()
                .addColumn(new ComponentRenderer<>(content))
                .setHeader(getTranslation("plan.topic.column." + name));
    }

    private Component title(TopicSummary topic) {
        var link = Links.to(TopicWords.path(trajectory, topic.number()), topic.title());
        var title = new Div(TopicWords.number(topic.number(), topic.status()), link);
        title.addClassName("topic-title");
        title.setClassName("dim", topic.status().isOver());
        return title;
    }

    private Component status(TopicSummary topic) {
        return TopicWords.badge(topic.status(), topic.mergedInto());
    }

    private Component groundTruth(TopicSummary topic) {
        var cell = new Div();
        cell.addClassName("grid-name");
        cell.add(
                topic.hasGroundTruth()
                        ? Label.span(names(topic, TermKind.GROUND_TRUTH))
                        : TopicWords.noGroundTruth(topic.lacksGroundTruth()));
        var benchmarks = TopicWords.benchmarks(topic.terms(TermKind.BENCHMARK), topic.ownBenchmark(), getLocale());
        if (!benchmarks.isEmpty()) {
            cell.add(Label.meta(benchmarks));
        }
        return cell;
    }

    private Component stacked(TopicSummary topic) {
        var line = new Div(status(topic), groundTruth(topic));
        line.addClassName("topic-line");
        var row = new Div(title(topic), line, Label.dim(names(topic, TermKind.TECHNIQUE)));
        row.addClassName("topic-stacked");
        return row;
    }

    private String names(TopicSummary topic, TermKind kind) {
        return TopicWords.names(topic.terms(kind), getLocale());
    }
}
