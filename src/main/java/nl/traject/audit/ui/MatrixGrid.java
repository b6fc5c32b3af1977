package nl.traject.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.traject.audit.MatrixCell;
import nl.traject.audit.MatrixOrder;
import nl.traject.audit.MatrixRow;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.ui.Label;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Candidates by checks; drawn by the browser from a few words a cell. On a phone one column: each candidate with what is not
 * as it should be.
 */
class MatrixGrid extends Grid<MatrixRow> {

    /** All checks beside name and month fill a page of 1280 pixels, the smallest that is no phone or tablet. */
    private static final String CHECK_WIDTH = "68px";

    private static final String STATUS = "<traject-status kind=%s word=%s ?quiet=%s></traject-status>";

    /** What it is about and says, whether it is open, what opens it, and what is seen. */
    private static final String BUTTON =
            "<button class=\"check\" aria-label=\"%s\" aria-expanded=%s @click=${%s}>%s</button>";

    private static final String NAME = "<a class=\"matrix-name\" href=${item.path}>${item.name}</a>";

    private final CellText text;
    private final SerializableBiConsumer<MatrixRow, Check> open;
    private final Grid.Column<MatrixRow> phone;
    private MatrixAddress.@Nullable Open opened;
    private boolean onPhone;
    private @Nullable Check only;

    MatrixGrid(CellText text, SerializableBiConsumer<MatrixRow, Check> open, SerializableConsumer<MatrixOrder> sorted) {
        this.text = text;
        this.open = open;
        addClassName("matrix");
        setSelectionMode(SelectionMode.NONE);
        setDetailsVisibleOnClick(false);
        phone = addColumn(phone())
                .setKey("PHONE")
                .setHeader(getTranslation("audit.candidate"))
                .setFlexGrow(1);
        phone.setVisible(false);
        addColumn(LitRenderer.<MatrixRow>of(NAME)
                        .withProperty("path", MatrixGrid::path)
                        .withProperty("name", MatrixRow::name))
                .setKey(MatrixOrder.Column.NAME.name())
                .setHeader(getTranslation("audit.candidate"))
                .setWidth("128px")
                .setFlexGrow(1)
                .setRowHeader(true)
                .setSortable(true);
        addColumn(MatrixRow::month)
                .setKey(MatrixOrder.Column.MONTH.name())
                .setHeader(getTranslation("audit.month"))
                .setWidth("60px")
                .setFlexGrow(0)
                .setSortable(true);
        for (var check : Check.values()) {
            addColumn(cell(check))
                    .setKey(check.name())
                    .setHeader(head(check))
                    .setWidth(CHECK_WIDTH)
                    .setFlexGrow(0);
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(order(event.getSortOrder()));
            }
        });
    }

    /** Shows the columns of a phone or of a desk, and of the one check that is looked at, or of all. */
    void arrange(boolean onPhone, @Nullable Check only) {
        if (onPhone == this.onPhone && only == this.only) {
            return;
        }
        this.onPhone = onPhone;
        this.only = only;
        getColumns().forEach(column -> column.setVisible(!onPhone));
        phone.setVisible(onPhone);
        for (var check : Check.values()) {
            getColumnByKey(check.name()).setVisible(shows(check));
        }
        getDataCommunicator().reset();
    }

    /** A grid sends the data of hidden columns, too, unless they have none. */
    private boolean shows(Check check) {
        return !onPhone && (only == null || only == check);
    }

    /** Marks the order that the rows come in; no column says how bad things are. */
    void mark(MatrixOrder order) {
        var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        var column = getColumnByKey(order.column().name());
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
    }

    void mark(MatrixAddress.@Nullable Open cell) {
        opened = cell;
    }

    private MatrixOrder order(List<GridSortOrder<MatrixRow>> orders) {
        return orders.stream()
                .findFirst()
                .map(order -> new MatrixOrder(
                        MatrixOrder.Column.valueOf(order.getSorted().getKey()),
                        order.getDirection() == SortDirection.DESCENDING))
                .orElse(MatrixOrder.WORST_FIRST);
    }

    /** Six hundred a page: what the browser can put together by itself is not sent. */
    private LitRenderer<MatrixRow> cell(Check check) {
        var state = "item.cell.state";
        var head = name(check) + ": " + chosen(states(), state) + "${item.cell.word ? ', ' + item.cell.word : ''}";
        var status = STATUS.formatted(
                chosen(kinds(), state), "${item.cell.word ?? " + states() + "[" + state + "]}", "${!item.cell.word}");
        return LitRenderer.<MatrixRow>of(BUTTON.formatted(head, "${item.cell.open ? 'true' : 'false'}", "open", status))
                .withProperty("cell", row -> shows(check) ? values(row, row.cell(check)) : null)
                .withFunction("open", row -> open.accept(row, check));
    }

    private LitRenderer<MatrixRow> phone() {
        var button = BUTTON.formatted(
                "${item.name}, ${cell.title}: " + chosen(states(), "cell.state") + ", ${cell.word}",
                "${cell.open ? 'true' : 'false'}",
                "() => open(cell.check)",
                "<span class=\"dim\">${cell.head}</span> "
                        + STATUS.formatted(chosen(kinds(), "cell.state"), "${cell.word}", "${false}"));
        return LitRenderer.<MatrixRow>of("<div class=\"matrix-phone\">" + NAME
                        + "<span class=\"meta\">${item.month}</span><div>${item.cells.map((cell) => html`" + button
                        + "`)}</div></div>")
                .withProperty("path", row -> onPhone ? path(row) : null)
                .withProperty("name", row -> onPhone ? row.name() : null)
                .withProperty("month", row -> onPhone ? getTranslation("audit.in_month", row.month()) : null)
                .withProperty(
                        "cells",
                        row -> row.cells().stream()
                                .filter(cell -> onPhone && cell.isException())
                                .map(cell -> values(row, cell)
                                        .put("check", cell.check().name())
                                        .put("title", name(cell.check()))
                                        .put("head", getTranslation("rules.check." + cell.check() + ".short")))
                                .collect(JacksonUtils::createArrayNode, ArrayNode::add, ArrayNode::addAll))
                .withFunction(
                        "open",
                        (row, arguments) ->
                                open.accept(row, Check.valueOf(arguments.get(0).asString())));
    }

    /** The number of the state; what is measured, where it is not as it should be; and whether its explanation is open. */
    private ObjectNode values(MatrixRow row, MatrixCell cell) {
        var values = JacksonUtils.createObjectNode().put("state", cell.state().ordinal());
        if (cell.isException()) {
            values.put("word", text.measure(cell));
        }
        if (opened != null && opened.equals(new MatrixAddress.Open(row.id(), cell.check()))) {
            values.put("open", true);
        }
        return values;
    }

    /** The words of all states, for the browser to choose from by number. */
    private String states() {
        return list(state -> text.state(state));
    }

    private static String kinds() {
        return list(state -> kind(state).attribute());
    }

    private static String list(Function<CheckState, String> word) {
        return Stream.of(CheckState.values())
                .map(word)
                .collect(JacksonUtils::createArrayNode, ArrayNode::add, ArrayNode::addAll)
                .toString();
    }

    private static String chosen(String list, String number) {
        return "${" + list + "[" + number + "]}";
    }

    private String name(Check check) {
        return getTranslation("rules.check." + check);
    }

    private Div head(Check check) {
        var head = new Div(
                Label.span(getTranslation("rules.check." + check + ".short")),
                Label.span(getTranslation("audit.head." + check)));
        head.addClassName("matrix-head");
        return head;
    }

    /** The states of a check are statuses of the same name. */
    static StatusKind kind(CheckState state) {
        return StatusKind.valueOf(state.name());
    }

    private static String path(MatrixRow row) {
        return "phd/" + row.id();
    }
}
