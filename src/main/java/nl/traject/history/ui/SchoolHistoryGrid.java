package nl.traject.history.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import nl.traject.history.changes.Line;
import nl.traject.history.changes.Line.Touched;

/** Saves of a school, a line each; drawn by the browser from a few words. On a phone one column. */
class SchoolHistoryGrid extends Grid<Line> {

    private static final String WHAT =
            "<button class=\"save-open\" aria-expanded=${item.open} @click=${toggle}>${item.what}</button>";

    private static final String CANDIDATE =
            "${item.page ? html`<a href=${item.page}>${item.candidate}</a>` : html`<span>${item.candidate}</span>`}";

    private static final String PHONE = "<div class=\"save-phone\">" + WHAT
            + "<span class=\"meta\">${item.who}, ${item.when}</span><span class=\"meta\">${item.candidate}</span></div>";

    /** The column that says what was changed, and opens. */
    static final String WHAT_KEY = "WHAT";

    private final ChangeText text;
    private final Column<Line> phone;

    SchoolHistoryGrid(ChangeText text, SerializableConsumer<Line> toggle) {
        this.text = text;
        addClassName("save-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setDetailsVisibleOnClick(false);
        phone = addColumn(renderer(PHONE, toggle)).setHeader(text.say("history.what"));
        addColumn(line -> text.moment(line.at().at()))
                .setHeader(text.say("history.when"))
                .setWidth("158px")
                .setFlexGrow(0);
        addColumn(line -> text.who(line.person(), line.job()))
                .setHeader(text.say("history.by"))
                .setWidth("150px")
                .setFlexGrow(0);
        addColumn(renderer(CANDIDATE, toggle))
                .setHeader(text.say("history.candidate"))
                .setWidth("150px")
                .setFlexGrow(0);
        addColumn(renderer(WHAT, toggle))
                .setKey(WHAT_KEY)
                .setHeader(text.say("history.what"))
                .setFlexGrow(1);
        arrange(false);
    }

    /** Shows the columns of a phone or of a desk. */
    final void arrange(boolean onPhone) {
        getColumns().forEach(column -> column.setVisible(!onPhone));
        phone.setVisible(onPhone);
    }

    private LitRenderer<Line> renderer(String template, SerializableConsumer<Line> toggle) {
        return LitRenderer.<Line>of(template)
                .withProperty("what", this::what)
                .withProperty("who", line -> text.who(line.person(), line.job()))
                .withProperty("when", line -> text.moment(line.at().at()))
                .withProperty("candidate", line -> line.candidate() == null ? "" : line.candidate())
                .withProperty("page", line -> line.candidate() == null ? "" : "phd/" + line.trajectory() + "/history")
                .withProperty("open", line -> Boolean.toString(isDetailsVisible(line)))
                .withFunction("toggle", toggle::accept);
    }

    /** "Training “Causality” changed: Status, Approved by; and 2 more". */
    private String what(Line line) {
        var said = new ArrayList<String>();
        for (var touched : line.touched()) {
            said.add(what(touched));
        }
        var rest = line.records() - line.touched().size();
        return rest > 0 ? text.say("history.and_more", String.join("; ", said), rest) : String.join("; ", said);
    }

    private String what(Touched touched) {
        var record = text.record(touched.table(), touched.title());
        var done = text.done(touched.operation());
        var fields = touched.columns().stream()
                .filter(column -> text.isShown(touched.table(), column))
                .map(column -> text.field(touched.table(), column))
                .toList();
        return fields.isEmpty()
                ? text.say("history.sentence", record, done)
                : text.say("history.sentence.fields", record, done, String.join(", ", fields));
    }
}
