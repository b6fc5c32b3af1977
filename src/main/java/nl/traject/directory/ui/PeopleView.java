package nl.traject.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import nl.traject.directory.Directory;
import nl.traject.directory.DirectoryFilter;
import nl.traject.directory.DirectoryLine;
import nl.traject.directory.DirectoryOrder;
import nl.traject.ui.Buttons;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.MainLayout;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import org.jspecify.annotations.Nullable;

/** Everybody who is registered; what is shown stands in the address. */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed({"ADMINISTRATOR", "OPERATOR"})
class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Up to here the list is as tall as its rows; a longer one scrolls within the page. */
    private static final int SHORT_LIST = 40;

    private static final int WIDEST_PHONE = 800;

    private final transient Directory directory;
    private final PeopleFilters filters;
    private final Grid<DirectoryLine> grid = new Grid<>();
    private final Div empty = new Div();
    private PeopleAddress address = new PeopleAddress(DirectoryFilter.NONE, DirectoryOrder.BY_NAME);
    private Grid.@Nullable Column<DirectoryLine> known;
    private int count;
    private boolean onPhone;

    PeopleView(Directory directory) {
        this.directory = directory;
        addClassName("page");
        filters = new PeopleFilters(directory.listProgrammes(), this::go);
        var header = new PageHeader(getTranslation("directory.title")).sub(getTranslation("directory.sub"));
        if (directory.isAdministrator()) {
            header.actions(Buttons.add(getTranslation("directory.new"), this::register));
        }
        columns();
        add(header, filters, grid, empty);
    }

    private void columns() {
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("directory.name"))
                .setFlexGrow(2);
        known = grid.addColumn(PersonWords::capacities)
                .setHeader(getTranslation("directory.known"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> PersonWords.badge(line.signIn()))
                .setHeader(getTranslation("directory.account"))
                .setWidth("132px")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.getDataCommunicator().setPagingEnabled(true);
        grid.setItems(
                query ->
                        directory.list(address.filter(), address.order(), query.getOffset(), query.getLimit()).stream(),
                query -> count);
    }

    private Component name(DirectoryLine line) {
        var cell =
                new Div(Links.to("people/" + line.person().id(), line.person().sortName()));
        cell.addClassName("two-lines");
        if (line.email() != null) {
            cell.add(Label.meta(line.email()));
        }
        var capacities = PersonWords.capacities(line);
        if (onPhone && !capacities.isEmpty()) {
            cell.add(Label.meta(capacities));
        }
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var first = grid.getElement().getParent() != null && count == 0;
        address = PeopleAddress.of(event.getLocation().getQueryParameters());
        if (first) {
            Signal.effect(this, () -> {
                var width = UI.getCurrentOrThrow()
                        .getPage()
                        .windowSizeSignal()
                        .get()
                        .width();
                arrange(width > 0 && width <= WIDEST_PHONE);
            });
        }
        list();
    }

    private void arrange(boolean phone) {
        if (known != null) {
            known.setVisible(!phone);
        }
        if (onPhone != phone) {
            onPhone = phone;
            grid.getDataProvider().refreshAll();
        }
    }

    private void list() {
        var filter = address.filter();
        count = directory.count(filter);
        filters.show(address, count);
        grid.setAllRowsVisible(count <= SHORT_LIST);
        grid.setVisible(count > 0);
        empty.removeAll();
        if (count == 0) {
            var key = filter.equals(DirectoryFilter.NONE.withTwins(true)) ? "directory.no-twins" : "directory.empty";
            empty.add(new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text")));
        }
        grid.getDataProvider().refreshAll();
    }

    private void go(PeopleAddress next) {
        UI.getCurrentOrThrow().navigate(PeopleView.class, next.parameters());
    }

    private void register() {
        PersonDialogs.register(made -> UI.getCurrentOrThrow().navigate("people/" + directory.register(made)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("directory.title"));
    }
}
