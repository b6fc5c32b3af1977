package nl.traject.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A timeline as a table, folded away below the chart. */
public class TimelineTable extends Composite<Details> {

    private record Line(LocalDate from, String what, String when, String name) {}

    public TimelineTable(Timeline.Data data) {
        var body = new NativeTableBody();
        data.lanes().forEach(lane -> lines(lane).forEach(line -> body.add(row(line))));
        var table = new NativeTable(new NativeTableHeader(head()), body);
        table.addClassName("ledger");
        getContent().setSummaryText(getTranslation("ui.timeline.table"));
        getContent().add(table);
    }

    private NativeTableRow head() {
        return new NativeTableRow(Stream.of("what", "when", "name")
                .map(key -> {
                    var cell = new NativeTableHeaderCell(getTranslation("ui.timeline.table." + key));
                    cell.getElement().setAttribute("scope", "col");
                    return cell;
                })
                .toArray(NativeTableHeaderCell[]::new));
    }

    private static NativeTableRow row(Line line) {
        return new NativeTableRow(
                new NativeTableCell(line.what()), new NativeTableCell(line.when()), new NativeTableCell(line.name()));
    }

    private static List<Line> lines(Timeline.Lane lane) {
        return lane.rows().stream()
                .flatMap(row -> {
                    var chain = row.label() == null ? "" : row.label() + ": ";
                    var bars = row.bars().stream()
                            .map(bar ->
                                    new Line(bar.from(), lane.label(), Dates.stretch(bar.from(), bar.to()), name(bar)));
                    var marks = row.marks().stream()
                            .map(mark ->
                                    new Line(mark.date(), lane.label(), Dates.date(mark.date()), chain + mark.label()));
                    return Stream.concat(bars, marks);
                })
                .sorted(Comparator.comparing(Line::from))
                .toList();
    }

    private static String name(Timeline.Bar bar) {
        return Stream.of(bar.label(), bar.note())
                .filter(text -> text != null)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
