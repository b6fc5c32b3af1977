package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import nl.traject.plan.draft.PackageFrame;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.Buttons;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;

/** Work packages on the time axis of the trajectory, each a row that unfolds. */
class PackageTable extends Composite<Div> {

    private final PlanDesk desk;
    private final LocalDate today;

    PackageTable(PlanDesk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
        getContent().addClassName("package-part");
        arrange();
    }

    /** Draws the rows anew. */
    final void arrange() {
        getContent().removeAll();
        getContent().add(Label.span(PlanWords.text("packages"), "flabel"));
        var packages = desk.draft().packages();
        if (packages.isEmpty()) {
            getContent().add(Label.meta(PlanWords.text(desk.isWriter() ? "packages.none" : "packages.none.reader")));
        } else {
            var table = new NativeTable();
            table.addClassNames("ledger", "package-table");
            table.getElement().setAttribute("aria-label", PlanWords.text("packages"));
            table.getHead().add(head());
            for (int at = 0; at < packages.size(); at++) {
                new PackageRow(desk, packages.get(at), at, today).addTo(table.getBody());
            }
            getContent().add(table);
        }
        if (desk.isWriter()) {
            var add = Buttons.quiet(PlanWords.text("package.add"), this::add);
            add.setPrefixComponent(new Icon("add"));
            getContent().add(add);
        }
    }

    private NativeTableRow head() {
        var period = column("period");
        period.setText("");
        period.add(
                Label.hidden(PlanWords.text("packages.period")),
                new PeriodBar(desk.draft().start(), desk.draft().end(), today));
        return new NativeTableRow(column("package"), period, column("outputs"), column("refuted"));
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(PlanWords.text("packages." + name));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void add() {
        new PackageForms(desk).add(this::added);
    }

    private void added(PackageFrame frame) {
        var id = desk.services().packages().add(desk.trajectory().id(), frame);
        desk.opened(id, true);
        desk.reload();
        desk.editors().stream()
                .filter(editor -> editor.place().equals(TextPlace.of(TextKind.PACKAGE_TITLE, id)))
                .findFirst()
                .ifPresent(TextEditor::focus);
    }
}
