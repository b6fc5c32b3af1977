package nl.traject.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.EditionDate;
import nl.traject.publication.venue.EventKind;
import nl.traject.publication.venue.Venues;
import nl.traject.ui.Label;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;

/** Where one can publish, by when; for everybody. */
@Route(value = "venues", layout = MainLayout.class)
@PermitAll
class VenuesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final String SHOW = "show";
    private static final String AHEAD = "ahead";
    private static final String ALL = "all";

    private final Venues venues;
    private final Clock clock;
    private final TextField search = new TextField();
    private final RadioButtonGroup<String> shown = new RadioButtonGroup<>();
    private final Grid<Cycle> grid = new Grid<>();
    private CycleFilter filter = new CycleFilter("", true);

    VenuesView(Venues venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
        addClassNames("page", "page-list");
        search.setPlaceholder(getTranslation("publication.venues.search"));
        search.setAriaLabel(getTranslation("publication.venues.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> follow(change.isFromClient()));
        shown.addClassName("segments");
        shown.setAriaLabel(getTranslation("publication.venues.show"));
        shown.setItems(AHEAD, ALL);
        shown.setRenderer(new TextRenderer<>(item -> getTranslation("publication.venues.show." + item)));
        shown.addValueChangeListener(change -> follow(change.isFromClient()));
        var filters = new Div(search, shown);
        filters.addClassName("filters");
        arrange();
        add(
                new PageHeader(getTranslation("publication.venues")).sub(getTranslation("publication.venues.sub")),
                filters,
                grid);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("publication.venues"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter = new CycleFilter(
                query.getSingleParameter(SEARCH).orElse(""),
                !query.getSingleParameter(SHOW).filter(ALL::equals).isPresent());
        search.setValue(filter.text());
        shown.setValue(filter.aheadOnly() ? AHEAD : ALL);
        grid.setDataProvider(new CallbackDataProvider<>(
                query1 -> venues.listCycles(filter, query1.getOffset(), query1.getLimit()).stream(),
                query1 -> venues.countCycles(filter),
                Cycle::id));
    }

    /** The address says what is shown, so that it can be sent to somebody. */
    private void follow(boolean fromClient) {
        if (fromClient) {
            getUI().ifPresent(ui -> ui.navigate(
                    "venues", QueryParameters.simple(Map.of(SEARCH, search.getValue(), SHOW, shown.getValue()))));
        }
    }

    private void arrange() {
        grid.addClassNames("venue-grid", "grid-clickable");
        grid.addComponentColumn(this::edition).setHeader(getTranslation("publication.edition.label")).setFlexGrow(2);
        grid.addComponentColumn(cycle -> date(cycle, EventKind.ABSTRACT))
                .setHeader(getTranslation("publication.kind.ABSTRACT"));
        grid.addComponentColumn(cycle -> date(cycle, EventKind.PAPER))
                .setHeader(getTranslation("publication.kind.PAPER"));
        grid.addColumn(this::countdown).setHeader(getTranslation("publication.next.left"));
        grid.addComponentColumn(cycle -> cycle.find(EventKind.PAPER)
                        .<Component>map(Texts::sureness)
                        .orElseGet(() -> Label.dim(getTranslation("publication.next.any-day"))))
                .setHeader(getTranslation("publication.sure"));
        grid.addComponentColumn(cycle -> date(cycle, EventKind.CONFERENCE_START))
                .setHeader(getTranslation("publication.kind.CONFERENCE_START"));
        grid.setItemDetailsRenderer(new ComponentRenderer<>(
                cycle -> new CycleDetails(cycle, clock, LocalDate.now(clock), this::confirm)));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("publication.venues.none"));
    }

    private void confirm(Cycle cycle, EditionDate date) {
        new ConfirmDateDialog(Texts.name(cycle) + ", " + Texts.event(cycle, date.kind()), date, found -> {
            venues.confirm(date.id(), date.version(), found.date(), found.source());
            Notices.done(getTranslation("publication.confirm.done"));
            grid.getDataProvider().refreshAll();
        });
    }

    private Component edition(Cycle cycle) {
        var place = cycle.city().isEmpty() ? cycle.venue().fullName() : cycle.city() + ", " + cycle.country();
        var name = new Div(Label.span(Texts.name(cycle), "medium"), Label.meta(place));
        name.addClassName("grid-name");
        return name;
    }

    private Component date(Cycle cycle, EventKind kind) {
        return cycle.find(kind)
                .<Component>map(date -> {
                    var both = new Div(
                            Label.span(Texts.local(date.date(), LocalDate.now(clock), clock.getZone())),
                            Label.meta(Texts.venues(date.date())));
                    both.addClassName("grid-name");
                    return both;
                })
                .orElseGet(() -> Label.dim("–"));
    }

    private String countdown(Cycle cycle) {
        return cycle.find(EventKind.PAPER)
                .map(due -> due.date().daysLeft(LocalDate.now(clock), clock.getZone()))
                .map(days -> getTranslation(days < 0 ? "publication.closed" : "publication.days.left", days))
                .orElseGet(() -> getTranslation("publication.next.rolling"));
    }
}
