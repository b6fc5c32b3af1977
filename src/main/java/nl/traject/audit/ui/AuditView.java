package nl.traject.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
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
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.audit.CellDetail;
import nl.traject.audit.Choice;
import nl.traject.audit.MatrixFilter;
import nl.traject.audit.MatrixOrder;
import nl.traject.audit.MatrixRow;
import nl.traject.audit.MatrixService;
import nl.traject.audit.MatrixSummary;
import nl.traject.rules.CheckState;
import nl.traject.ui.Crumb;
import nl.traject.ui.DownloadLink;
import nl.traject.ui.DownloadLink.Target;
import nl.traject.ui.EmptyState;
import nl.traject.ui.Label;
import nl.traject.ui.PageHeader;
import nl.traject.ui.PageTitles;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** The compliance matrix; what it shows stands in its address. */
@Route("audit")
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Up to here a list is as tall as its rows; a longer one scrolls within the page. */
    private static final int SHORT_LIST = 40;

    private static final int WIDEST_PHONE = 800;

    private final transient MatrixService matrix;
    private final transient MatrixExport export;
    private final MatrixCounts counts = new MatrixCounts(state -> go(address().with(toggled(state))));
    private final MatrixFilters filters =
            new MatrixFilters(filter -> go(address().with(filter)));
    private final Div empty = new Div();
    private final MatrixGrid grid;
    private @Nullable GridLazyDataView<MatrixRow> rows;
    private @Nullable MatrixAddress address;
    private @Nullable MatrixRow openRow;
    private Optional<CellDetail> detail = Optional.empty();
    private MatrixSummary summary = MatrixSummary.EMPTY;
    private boolean onPhone;

    AuditView(MatrixService matrix, MatrixExport export) {
        this.matrix = matrix;
        this.export = export;
        grid = new MatrixGrid(
                new CellText(this::getTranslation, matrix.today()),
                (row, check) -> toggle(row, new MatrixAddress.Open(row.id(), check)),
                order -> go(address().with(order)));
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        var header = new PageHeader(getTranslation("audit.title"))
                .under(new Crumb(getTranslation("audit.nav"), ""))
                .actions(new DownloadLink("export", getTranslation("audit.export"), this::download));
        addClassName("page");
        add(header, counts, filters, grid, empty, legend());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = address;
        address = MatrixAddress.of(event.getLocation().getQueryParameters());
        if (before == null) {
            filters.offer(matrix);
            Signal.effect(this, () -> {
                var width = UI.getCurrentOrThrow()
                        .getPage()
                        .windowSizeSignal()
                        .get()
                        .width();
                onPhone = width > 0 && width <= WIDEST_PHONE;
                grid.arrange(onPhone, address().filter().check());
            });
        }
        if (!address.listsTheSameAs(before)) {
            list(address);
        }
        open(address.open());
    }

    private void list(MatrixAddress shown) {
        var filter = shown.filter();
        summary = matrix.summarize(filter);
        var count = summary.count(filter.state());
        counts.show(summary, filter.state());
        filters.show(filter, shown.order(), supervisor(filter), count);
        grid.arrange(onPhone, filter.check());
        grid.mark(shown.order());
        grid.setAllRowsVisible(count <= SHORT_LIST);
        grid.setVisible(count > 0);
        empty.removeAll();
        if (count == 0) {
            var key = filter.equals(MatrixFilter.NONE) ? "audit.none" : "audit.empty";
            empty.add(new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text")));
        }
        if (rows == null) {
            rows = grid.setItems(
                    query -> page(query.getOffset(), query.getLimit()),
                    query -> summary.count(address().filter().state()));
            rows.setIdentifierProvider(MatrixRow::id);
        } else {
            rows.refreshAll();
        }
    }

    private Stream<MatrixRow> page(int offset, int limit) {
        var page = matrix.list(address().filter(), address().order(), offset, limit);
        var open = address().open();
        if (open != null && openRow == null) {
            page.stream()
                    .filter(row -> row.id().equals(open.trajectory()))
                    .findFirst()
                    .ifPresent(row -> {
                        openRow = row;
                        UI.getCurrentOrThrow().beforeClientResponse(this, context -> grid.setDetailsVisible(row, true));
                    });
        }
        return page.stream();
    }

    private void open(MatrixAddress.@Nullable Open cell) {
        var before = openRow;
        grid.mark(cell);
        detail = cell == null ? Optional.empty() : matrix.findCell(cell.trajectory(), cell.check());
        if (before != null) {
            var stays = cell != null && cell.trajectory().equals(before.id());
            openRow = stays ? before : null;
            grid.setDetailsVisible(before, false);
            if (stays) {
                grid.setDetailsVisible(before, true);
            }
        }
    }

    private void toggle(MatrixRow row, MatrixAddress.Open cell) {
        var next = address().toggle(cell);
        go(next);
        if (next.open() != null) {
            openRow = row;
            grid.setDetailsVisible(row, true);
        }
    }

    private CellDetails details(MatrixRow row) {
        var open = address().open();
        if (open == null) {
            throw new IllegalStateException("no cell is open");
        }
        return new CellDetails(row, open.check(), detail, () -> go(address().toggle(open)));
    }

    private @Nullable Choice supervisor(MatrixFilter filter) {
        return filter.supervisor() == null
                ? null
                : matrix.findSupervisor(filter.supervisor()).orElse(null);
    }

    private MatrixFilter toggled(@Nullable CheckState state) {
        var filter = address().filter();
        return filter.withState(state == filter.state() ? null : state);
    }

    private void download(Target target) throws IOException {
        export.write(
                address().filter(),
                address().order(),
                getLocale(),
                target.open(getTranslation("audit.export.file"), "text/csv; charset=utf-8"));
    }

    private Div legend() {
        var legend = new Div(
                new StatusBadge(StatusKind.NOT_APPLICABLE),
                Label.span(getTranslation("audit.legend.ahead")),
                Label.span(getTranslation("audit.legend.open")));
        legend.addClassNames("matrix-legend", "meta");
        return legend;
    }

    private MatrixAddress address() {
        return address == null ? new MatrixAddress(MatrixFilter.NONE, MatrixOrder.WORST_FIRST, null) : address;
    }

    private void go(MatrixAddress next) {
        UI.getCurrentOrThrow().navigate(AuditView.class, next.parameters());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("audit.title"));
    }
}
