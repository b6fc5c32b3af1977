package nl.traject.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.traject.history.Chains;
import nl.traject.history.changes.ChangeFilter;
import nl.traject.history.changes.Line;
import nl.traject.history.changes.SchoolHistory;
import nl.traject.people.Trajectories;
import nl.traject.ui.Crumb;
import nl.traject.ui.DownloadLink;
import nl.traject.ui.DownloadLink.Target;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Links;
import nl.traject.ui.Messages;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.ReaderZone;

/** Every change of the school, how far it proves itself, and both to take along; what it shows stands in its address. */
@Route("audit/history")
@RolesAllowed("ADMINISTRATOR")
class SchoolHistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Up to here the list is as tall as its rows; a longer one scrolls within the page. */
    private static final int SHORT_LIST = 40;

    /** Records of a save that are shown when it is opened; the export has all. */
    private static final int OPENED = 200;

    private static final int WIDEST_PHONE = 800;

    private final transient SchoolHistory history;
    private final transient Chains chains;
    private final transient HistoryExport export;
    private final transient Clock clock;
    private final ChangeText text;
    private final SchoolHistoryFilters filters;
    private final Div chain = new Div();
    private final Div list = new Div();
    private ChangeFilter filter = ChangeFilter.NONE;
    private boolean onPhone;
    private boolean entered;

    SchoolHistoryView(
            SchoolHistory history,
            Chains chains,
            HistoryExport export,
            Trajectories trajectories,
            Messages messages,
            Clock clock) {
        this.history = history;
        this.chains = chains;
        this.export = export;
        this.clock = clock;
        text = new ChangeText(messages, getLocale(), ReaderZone.current(), RuleWords.NONE);
        filters = new SchoolHistoryFilters(trajectories, this::go);
        addClassName("page");
        var header = new PageHeader(text.say("history.title"))
                .under(new Crumb(text.say("history.audit"), "audit"))
                .actions(
                        new DownloadLink("lock", text.say("history.chain.download"), this::head).plain(),
                        new DownloadLink("export", text.say("history.export"), this::table));
        add(header, chain, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = HistoryAddress.read(event.getLocation().getQueryParameters());
        if (!entered) {
            entered = true;
            Signal.effect(this, () -> {
                var width = UI.getCurrentOrThrow()
                        .getPage()
                        .windowSizeSignal()
                        .get()
                        .width();
                onPhone = width > 0 && width <= WIDEST_PHONE;
                grids().forEach(grid -> grid.arrange(onPhone));
            });
        }
        chain.removeAll();
        chain.add(new ChainPanel(chains.state(), clock.instant(), text));
        var count = history.count(filter);
        filters.show(filter, count);
        list.removeAll();
        list.add(count == 0 ? nothing() : grid(count));
    }

    private Component nothing() {
        return filter.equals(ChangeFilter.NONE)
                ? new EmptyState(text.say("history.empty.title"), text.say("history.empty.school"))
                : new EmptyState(
                        text.say("history.none.title"),
                        text.say("history.none.text"),
                        Links.to("audit/history", text.say("history.all")));
    }

    private SchoolHistoryGrid grid(int count) {
        var shown = filter;
        var grid = new SchoolHistoryGrid(text, this::toggle);
        var places = new Places();
        grid.arrange(onPhone);
        grid.setAllRowsVisible(count <= SHORT_LIST);
        grid.setItemDetailsRenderer(
                new ComponentRenderer<>(line -> new OpenSave(history.open(shown, line.id(), OPENED), text)));
        if (count > SchoolHistory.COUNTED) {
            var rows = grid.setItems(query -> page(shown, places, query.getOffset(), query.getLimit()));
            rows.setIdentifierProvider(Line::id);
            rows.setItemCountEstimate(SchoolHistory.COUNTED);
        } else {
            grid.setItems(query -> page(shown, places, query.getOffset(), query.getLimit()), query -> count)
                    .setIdentifierProvider(Line::id);
        }
        return grid;
    }

    private Stream<Line> page(ChangeFilter shown, Places places, int offset, int limit) {
        var lines = history.list(shown, places.page(offset, limit));
        places.remember(offset, lines.stream().map(Line::at).toList());
        return lines.stream();
    }

    private void toggle(Line line) {
        grids().forEach(grid -> {
            grid.setDetailsVisible(line, !grid.isDetailsVisible(line));
            grid.getDataProvider().refreshItem(line);
        });
    }

    private Stream<SchoolHistoryGrid> grids() {
        return list.getChildren().filter(SchoolHistoryGrid.class::isInstance).map(SchoolHistoryGrid.class::cast);
    }

    private void table(Target target) throws IOException {
        export.write(
                filter, getLocale(), target.open(text.say("history.export.file", today()), "text/csv; charset=utf-8"));
    }

    /** The text that {@code verify-history --against} reads. */
    private void head(Target target) throws IOException {
        var head = chains.head();
        target.open(text.say("history.chain.file", today()), "text/plain; charset=utf-8")
                .write(head.written().getBytes(StandardCharsets.UTF_8));
    }

    /** As file names have it. */
    private String today() {
        return LocalDate.now(clock).toString();
    }

    private void go(ChangeFilter next) {
        UI.getCurrentOrThrow().navigate(SchoolHistoryView.class, HistoryAddress.write(next));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(text.say("history.title"));
    }
}
