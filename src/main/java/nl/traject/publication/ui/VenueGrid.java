package nl.traject.publication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.EditionDate;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.Venues;
import nl.traject.ui.Label;

/** Editions as a lazy table: columns on a desk, one column on a phone; a click opens all dates with their sources. */
class VenueGrid extends Composite<Grid<Cycle>> {

    /** Below this width in pixels, one column. */
    private static final int NARROW = 800;

    private final Clock clock;
    private final Grid.Column<Cycle> narrow;

    VenueGrid(Clock clock, SerializableBiConsumer<Cycle, EditionDate> confirm) {
        this.clock = clock;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassNames("venue-grid", "grid-clickable");
        grid.setAriaLabel(getTranslation("publication.venues"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("publication.venues.none"));
        narrow = column("publication.edition.label", this::stacked);
        narrow.setVisible(false);
        column("publication.edition.label", this::edition).setFlexGrow(2);
        column("publication.kind.ABSTRACT", cycle -> date(cycle, EventKind.ABSTRACT));
        column("publication.kind.PAPER", cycle -> date(cycle, EventKind.PAPER));
        column("publication.next.left", cycle -> Label.span(countdown(cycle)))
                .setWidth("92px")
                .setFlexGrow(0);
        column("publication.sure", this::sureness).setWidth("176px").setFlexGrow(0);
        column("publication.kind.CONFERENCE_START", cycle -> date(cycle, EventKind.CONFERENCE_START));
        grid.setItemDetailsRenderer(
                new ComponentRenderer<>(cycle -> new CycleDetails(cycle, clock, LocalDate.now(clock), confirm)));
    }

    /** Shows what the filter lets through; read as it is scrolled to. */
    void show(Venues venues, CycleFilter filter) {
        getContent()
                .setDataProvider(new CallbackDataProvider<>(
                        query -> venues.listCycles(filter, query.getOffset(), query.getLimit()).stream(),
                        query -> venues.countCycles(filter),
                        Cycle::id));
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
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

    private Grid.Column<Cycle> column(String key, SerializableFunction<Cycle, Component> content) {
        return getContent()
                .addColumn(new ComponentRenderer<>(content))
                .setHeader(Texts.capitalised(getTranslation(key)));
    }

    private Component edition(Cycle cycle) {
        var place = cycle.city().isEmpty() ? cycle.venue().fullName() : cycle.city() + ", " + cycle.country();
        return lines(Label.span(Texts.name(cycle), "medium"), Label.meta(place));
    }

    private Component date(Cycle cycle, EventKind kind) {
        return cycle.find(kind)
                .<Component>map(date -> lines(
                        Label.span(Texts.local(date.date(), LocalDate.now(clock), clock.getZone())),
                        Label.meta(Texts.venues(date.date()))))
                .orElseGet(() -> Label.dim("–"));
    }

    private Component sureness(Cycle cycle) {
        return cycle.find(EventKind.PAPER)
                .<Component>map(Texts::sureness)
                .orElseGet(() -> Label.dim(getTranslation("publication.next.any-day")));
    }

    /** Everything that matters of an edition below one another. */
    private Component stacked(Cycle cycle) {
        var name = new Div(Label.span(Texts.name(cycle), "medium"), Label.dim(countdown(cycle)));
        name.addClassName("venue-head");
        return lines(name, date(cycle, EventKind.PAPER), sureness(cycle));
    }

    private String countdown(Cycle cycle) {
        return cycle.find(EventKind.PAPER)
                .map(due -> due.date().daysLeft(LocalDate.now(clock), clock.getZone()))
                .map(days -> getTranslation(days < 0 ? "publication.closed" : "publication.days.left", days))
                .orElseGet(() -> getTranslation("publication.next.rolling"));
    }

    private static Div lines(Component... parts) {
        var all = new Div(parts);
        all.addClassName("grid-name");
        return all;
    }
}
