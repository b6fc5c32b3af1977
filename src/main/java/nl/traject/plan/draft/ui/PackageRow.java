package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.traject.plan.draft.DraftPackage;
import nl.traject.plan.draft.DraftText;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** A work package as a row of the table; unfolded, all of it to be written or read. */
class PackageRow {

    private static final String COLUMNS = "4";

    private final PlanDesk desk;
    private final DraftPackage some;
    private final int at;
    private final LocalDate today;
    private final Button title = Buttons.quiet("", this::toggle);
    private final Div refuted = new Div();
    private final Span flag = Label.span("", "edit-flag");
    private final NativeTableRow row = new NativeTableRow();
    private final NativeTableRow below = new NativeTableRow();

    PackageRow(PlanDesk desk, DraftPackage some, int at, LocalDate today) {
        this.desk = desk;
        this.some = some;
        this.at = at;
        this.today = today;
    }

    void addTo(NativeTableBody body) {
        row.addClassName("package-row");
        below.addClassName("package-below");
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        title.addThemeVariants(ButtonVariant.SMALL);
        title.addClassName("package-title");
        var words = new Div(Label.span(Integer.toString(at + 1), "part-number"), title, flag);
        words.addClassName("package-name");
        name.add(words);
        row.add(name, period(), cell("outputs", Label.span(outputs())), cell("refuted", refuted));
        showTexts();
        showPresent();
        body.add(row, below);
        desk.onSaved(this::heard);
        desk.onPresent(this::showPresent);
        unfold(desk.isOpened(some.id()));
    }

    /** Says who has the cursor in one of its fields. */
    private void showPresent() {
        var names = desk.others().stream()
                .filter(present -> TextPlace.ofKey(present.place())
                        .filter(place -> place.kind().subject() == TextKind.Subject.WORK_PACKAGE
                                && place.subject() == some.id().value())
                        .isPresent())
                .map(present -> desk.nameOf(present.person()))
                .distinct()
                .toList();
        flag.setText(String.join(", ", names));
        flag.setVisible(!names.isEmpty());
        row.setClassName("edited-by-other", !names.isEmpty());
    }

    private void heard(DraftText text) {
        if (text.place().kind().subject() == TextKind.Subject.WORK_PACKAGE
                && text.place().subject() == some.id().value()) {
            showTexts();
        }
    }

    private void showTexts() {
        var name = text(TextKind.PACKAGE_TITLE);
        title.setText(name.isBlank() ? PlanWords.text("package.unnamed") : name);
        refuted.removeAll();
        var result = text(TextKind.PACKAGE_REFUTED_IF);
        refuted.add(
                result.isBlank()
                        ? new StatusBadge(StatusKind.MISSING, PlanWords.text("package.refuted.missing"))
                                .withTone(Tone.DUE)
                        : Label.span(result, "package-words"));
    }

    private String text(TextKind kind) {
        return desk.draft().text(TextPlace.of(kind, some.id())).content();
    }

    private String outputs() {
        return some.outputs().isEmpty() ? PlanWords.text("output.none") : PlanWords.outputs(some.outputs());
    }

    private NativeTableCell period() {
        return cell(
                "period",
                new PeriodBar(desk.draft().start(), desk.draft().end(), today, some.frame()),
                Label.meta(PlanWords.period(some.frame())));
    }

    private static NativeTableCell cell(String column, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", PlanWords.text("packages." + column));
        return cell;
    }

    private void toggle() {
        unfold(!desk.isOpened(some.id()));
    }

    private void unfold(boolean open) {
        desk.opened(some.id(), open);
        title.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        row.setClassName("opened", open);
        below.removeAll();
        below.setVisible(open);
        if (open) {
            var cell = new NativeTableCell(new PackagePanel(desk, some, at));
            cell.getElement().setAttribute("colspan", COLUMNS);
            below.add(cell);
        }
    }
}
