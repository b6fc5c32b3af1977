package nl.traject.leave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import nl.traject.rules.ScheduleChange;
import nl.traject.rules.ScheduleChange.Line;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.SectionHeader;

/** Every date before and after a change, with the rule and the source it follows from. */
class DatesTable extends Composite<Section> {

    private final ScheduleChange change;

    DatesTable(ScheduleChange change) {
        this.change = change;
    }

    @Override
    protected Section initContent() {
        var body = new NativeTableBody();
        change.lines().forEach(line -> body.add(row(line)));
        var table = new NativeTable(new NativeTableHeader(head()), body);
        table.addClassNames("ledger", "whatif-dates");
        var convention = new Paragraph(Texts.convention(change));
        convention.addClassName("meta");
        var moved = change.moved();
        return new SectionHeader(Texts.of("leave.dates"))
                .note(Texts.of("leave.dates.count", moved, change.lines().size() - moved))
                .over(table, convention);
    }

    private static NativeTableRow head() {
        return new NativeTableRow(Stream.of("what", "now", "then", "rule")
                .map(key -> {
                    var cell = new NativeTableHeaderCell(Texts.of("leave.dates." + key));
                    cell.getElement().setAttribute("scope", "col");
                    return cell;
                })
                .toArray(NativeTableHeaderCell[]::new));
    }

    private static NativeTableRow row(Line line) {
        var what = new NativeTableHeaderCell(Texts.name(line.event()));
        what.getElement().setAttribute("scope", "row");
        var because = line.after().because();
        var rule = new NativeTableCell(
                Label.span(Texts.rule(because)), Label.span(Texts.source(because), "row-text", "whatif-source"));
        return new NativeTableRow(
                what,
                new NativeTableCell(Label.span(Dates.date(line.before().date()), "whatif-now")),
                new NativeTableCell(then(line)),
                rule);
    }

    private static Component[] then(Line line) {
        return line.moves()
                ? new Component[] {
                    Label.span(Dates.date(line.after().date()), "whatif-then"),
                    Label.span(Texts.of("leave.dates.days", line.days()), "whatif-days")
                }
                : new Component[] {Label.dim(Texts.of("leave.dates.stays"))};
    }
}
