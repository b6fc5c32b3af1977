package nl.traject.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.CycleFilter;
import nl.traject.publication.venue.EditionDate;
import nl.traject.publication.venue.Venues;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Notices;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SearchText;

/** Where one can publish, by when; for everybody. */
@Route(value = "venues", layout = MainLayout.class)
@PermitAll
class VenuesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final String SHOW = "show";
    private static final String AHEAD = "ahead";
    private static final String ALL = "all";

    private final Venues venues;
    private final TextField search = new TextField();
    private final RadioButtonGroup<String> shown = new RadioButtonGroup<>();
    private final VenueGrid grid;

    VenuesView(Venues venues, Clock clock) {
        this.venues = venues;
        this.grid = new VenueGrid(clock, this::confirm);
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
        var filter = new CycleFilter(
                SearchText.of(query, SEARCH),
                !query.getSingleParameter(SHOW).filter(ALL::equals).isPresent());
        search.setValue(filter.text());
        shown.setValue(filter.aheadOnly() ? AHEAD : ALL);
        grid.show(venues, filter);
    }

    /** The address says what is shown, so that it can be sent to somebody. */
    private void follow(boolean fromClient) {
        if (fromClient) {
            getUI().ifPresent(ui -> ui.navigate(
                    "venues", QueryParameters.simple(Map.of(SEARCH, search.getValue(), SHOW, shown.getValue()))));
        }
    }

    private void confirm(Cycle cycle, EditionDate date) {
        new ConfirmDateDialog(Texts.name(cycle) + ", " + Texts.event(cycle, date.kind()), date, found -> {
            venues.confirm(date.id(), date.version(), found.date(), found.source());
            Notices.done(getTranslation("publication.confirm.done"));
            grid.refresh();
        });
    }
}
