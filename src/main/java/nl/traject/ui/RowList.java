package nl.traject.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A short list with hairlines between its rows; long ones are lazy grids. */
public class RowList extends UnorderedList {

    public RowList(List<ListRow> rows) {
        addClassName("rows");
        show(rows);
    }

    public RowList(ListRow... rows) {
        this(List.of(rows));
    }

    /** Replaces all rows. */
    public final void show(List<ListRow> rows) {
        removeAll();
        rows.forEach(this::add);
    }
}
