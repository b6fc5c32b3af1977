package nl.traject.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.traject.people.CandidateLine;
import nl.traject.people.Trajectories;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.Meter;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.SearchText;

/** All trajectories that concern the reader, by name. */
@Route(value = "candidates", layout = MainLayout.class)
@RolesAllowed({"SUPERVISOR", "ADMINISTRATOR", "DIRECTOR", "HR"})
class CandidatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String QUERY = "q";

    private final transient Trajectories trajectories;
    private final TextField search = new TextField();
    private final Grid<CandidateLine> grid = new Grid<>();
    private final Div empty = new Div();

    CandidatesView(Trajectories trajectories, Clock clock) {
        this.trajectories = trajectories;
        addClassName("page");
        search.setPlaceholder(getTranslation("people.search"));
        search.setAriaLabel(getTranslation("people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        CandidatesView.class,
                        event.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of(QUERY, event.getValue())));
            }
        });
        var today = LocalDate.now(clock);
        grid.addComponentColumn(line -> twoLines(
                        Links.to("phd/" + line.trajectory(), line.candidate().sortName()), line.title()))
                .setHeader(getTranslation("people.candidate"))
                .setFlexGrow(1);
        grid.addComponentColumn(line -> {
                    var progress = line.progressOn(today);
                    var cell = twoLines(
                            Label.span(getTranslation("people.months.of", progress.completed(), progress.all())),
                            getTranslation("people.candidates.since", line.programmeCode(), line.start()));
                    cell.addComponentAtIndex(1, new Meter(progress.completed(), progress.all()));
                    return cell;
                })
                .setHeader(getTranslation("people.months"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setItems(
                query -> trajectories.listCandidates(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> trajectories.countCandidates(search.getValue()));
        var filters = new Div(search);
        filters.addClassName("filters");
        add(new PageHeader(getTranslation("people.candidates.title")), filters, grid, empty);
    }

    private static Div twoLines(Component first, String second) {
        var cell = new Div(first, Label.meta(second));
        cell.addClassName("two-lines");
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(SearchText.of(event.getLocation().getQueryParameters(), QUERY));
        grid.getDataProvider().refreshAll();
        var found = trajectories.countCandidates(search.getValue()) > 0;
        grid.setVisible(found);
        empty.removeAll();
        if (!found) {
            var key = search.isEmpty() ? "people.candidates.none" : "people.candidates.empty";
            empty.add(new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text")));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("people.candidates.title"));
    }
}
