package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.traject.ui.Label;

/** A table of what a version says; on a phone each row is a block, its cells below each other with their names. */
class FrozenTable extends Composite<Div> {

    private final NativeTableBody body = new NativeTableBody();
    private final List<String> heads;

    /**
     * @param label what the table is, for screen readers
     */
    FrozenTable(String label, List<String> heads) {
        this.heads = heads;
        var row = new NativeTableRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var table = new NativeTable(new NativeTableHeader(row), body);
        table.addClassNames("ledger", "frozen-table");
        table.getElement().setAttribute("aria-label", label);
        getContent().add(table);
    }

    /** The first is what the row is about. */
    FrozenTable row(Component... cells) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(cells[0]);
        row.add(name);
        for (int i = 1; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-head", heads.get(i));
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    static Component text(String text) {
        return Label.span(text, "frozen-text");
    }

    /** What it is, and a smaller line below it. */
    static Component twoLines(String text, String below) {
        var lines = new Div(Label.span(text, "medium"));
        lines.addClassName("frozen-lines");
        if (!below.isEmpty()) {
            lines.add(Label.meta(below));
        }
        return lines;
    }
}
