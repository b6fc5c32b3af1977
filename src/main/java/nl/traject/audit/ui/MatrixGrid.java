package nl.traject.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final String STATUS =
            "<traject-status kind=\"${%1$s.kind}\" word=\"${%1$s.word}\" ?quiet=${%1$s.quiet}></traject-status>";

    private static final String CELL =
            "<button class=\"check\" aria-label=${item.label} aria-expanded=${item.expanded} @click=${open}>"
                    + STATUS.formatted("item") + "</button>";

    private static final String NAME = "<a class=\"matrix-name\" href=${item.path}>${item.name}</a>";

    private static final String PHONE = "<div class=\"matrix-phone\">" + NAME
            + "<span class=\"meta\">${item.month}</span><div>${item.cells.map((cell) => html`"
            + "<button class=\"check\" aria-label=${cell.label} aria-expanded=${cell.expanded}"
            + " @click=${() => open(cell.check)}><span class=\"dim\">${cell.head}</span> "
            + STATUS.formatted("cell") + "</button>`)}</div></div>";

    private final CellText text;

    /** Said six hundred times a page. */
    private final Map<Check, String> names = new EnumMap<>(Check.class);

    private final SerializableBiConsumer<MatrixRow, Check> open;
    private final Grid.Column<MatrixRow> phone;
    private MatrixAddress.@Nullable Open opened;

    MatrixGrid(CellText text, SerializableBiConsumer<MatrixRow, Check> open, SerializableConsumer<MatrixOrder> sorted) {
        this.text = text;
        this.open = open;
        for (var check : Check.values()) {
            names.put(check, getTranslation("rules.check." + check));
        }
        addClassName("matrix");
        setSelectionMode(SelectionMode.NONE);
        setDetailsVisibleOnClick(false);
        phone = addColumn(phone())
                .setKey("PHONE")
                .setHeader(getTranslation("audit.candidate"))
                .setFlexGrow(1);
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
        getColumns().forEach(column -> column.setVisible(!onPhone));
        phone.setVisible(onPhone);
        if (!onPhone && only != null) {
            Arrays.stream(Check.values())
                    .filter(check -> check != only)
                    .forEach(check -> getColumnByKey(check.name()).setVisible(false));
        }
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

    private LitRenderer<MatrixRow> cell(Check check) {
        return LitRenderer.<MatrixRow>of(CELL)
                .withProperty("kind", row -> kind(row.cell(check)))
                .withProperty("word", row -> word(row.cell(check)))
                .withProperty("quiet", row -> !row.cell(check).isException())
                .withProperty("label", row -> label(row, row.cell(check)))
                .withProperty("expanded", row -> expanded(row, check))
                .withFunction("open", row -> open.accept(row, check));
    }

    private LitRenderer<MatrixRow> phone() {
        return LitRenderer.<MatrixRow>of(PHONE)
                .withProperty("path", MatrixGrid::path)
                .withProperty("name", MatrixRow::name)
                .withProperty("month", row -> getTranslation("audit.in_month", row.month()))
                .withProperty(
                        "cells",
                        row -> row.cells().stream()
                                .filter(MatrixCell::isException)
                                .map(cell -> values(row, cell))
                                .collect(JacksonUtils::createArrayNode, ArrayNode::add, ArrayNode::addAll))
                .withFunction(
                        "open",
                        (row, arguments) ->
                                open.accept(row, Check.valueOf(arguments.get(0).asString())));
    }

    private ObjectNode values(MatrixRow row, MatrixCell cell) {
        return JacksonUtils.createObjectNode()
                .put("check", cell.check().name())
                .put("head", getTranslation("rules.check." + cell.check() + ".short"))
                .put("kind", kind(cell))
                .put("word", word(cell))
                .put("quiet", false)
                .put("label", label(row, cell))
                .put("expanded", expanded(row, cell.check()));
    }

    private Div head(Check check) {
        var head = new Div(
                Label.span(getTranslation("rules.check." + check + ".short")),
                Label.span(getTranslation("audit.head." + check)));
        head.addClassName("matrix-head");
        return head;
    }

    private String expanded(MatrixRow row, Check check) {
        return Boolean.toString(new MatrixAddress.Open(row.id(), check).equals(opened));
    }

    private String word(MatrixCell cell) {
        return cell.isException() ? text.measure(cell) : text.state(cell.state());
    }

    private String label(MatrixRow row, MatrixCell cell) {
        return getTranslation(
                "audit.cell.label", row.name(), names.get(cell.check()), text.state(cell.state()), word(cell));
    }

    private static String kind(MatrixCell cell) {
        return kind(cell.state()).attribute();
    }

    /** The states of a check are statuses of the same name. */
    static StatusKind kind(CheckState state) {
        return StatusKind.valueOf(state.name());
    }

    private static String path(MatrixRow row) {
        return "phd/" + row.id();
    }
}
