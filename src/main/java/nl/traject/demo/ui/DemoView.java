package nl.traject.demo.ui;

import com.vaadin.flow.component.html.*;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.*;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.*;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.ui.*;
import nl.traject.shared.*;

@Route("")
@RouteAlias("demo")
@PermitAll
public class DemoView extends Main implements HasDynamicTitle {
    public record Course(String title, BigDecimal ec) {}

    DemoView() {
        addClassName("page");
        var today = LocalDate.of(2026, 11, 22);
        add(new PageHeader("Education").under(new Crumb("Robin Vos", "phd/1"), new Crumb("Education", "")).sub("11.5 of 25 EC credited, 3.2 above pace; 24.5 with what is planned.")
                .actions(Buttons.plain("Export", () -> Notices.done("Saved.")), Buttons.add("New item", this::open)));
        add(new LeadBanner(StatusKind.LATE, "The evaluation has no observer yet.", "It meets on 27 November; written notice is due by 14 December, in 22 days.", Buttons.small("Open the evaluation", () -> { throw new IllegalStateException("secret"); })));
        add(new PaceChart(new PaceChart.Data(today, LocalDate.of(2025, 7, 15), LocalDate.of(2029, 7, 14), new BigDecimal("25"), new BigDecimal("8.3"), List.of(new PaceChart.Step(LocalDate.of(2026, 3, 1), new BigDecimal("11.5"))), List.of(new PaceChart.Step(LocalDate.of(2027, 3, 1), new BigDecimal("24.5"))))));
        var data = new Timeline.Data(today, LocalDate.of(2025, 7, 15), LocalDate.of(2029, 7, 14), List.of(
            new Timeline.Lane("contract", "Contract", Timeline.Shown.WHOLE, List.of(Timeline.Row.ofBars(List.of(Timeline.Bar.of(Timeline.BarKind.TERM, LocalDate.of(2025, 7, 15), LocalDate.of(2027, 1, 14), "First contract, 18 months"), Timeline.Bar.of(Timeline.BarKind.OPEN, LocalDate.of(2027, 1, 15), LocalDate.of(2029, 7, 14), "30 more months").note("to 14 Jul 2029"))))),
            new Timeline.Lane("milestones", "Milestones", Timeline.Shown.BOTH, List.of(Timeline.Row.ofMarks(List.of(Timeline.Mark.milestone(LocalDate.of(2026, 11, 27), "18-month evaluation", StatusKind.UPCOMING, Tone.LATE), Timeline.Mark.milestone(LocalDate.of(2027, 7, 15), "Year 2 review", StatusKind.UPCOMING, Tone.NEUTRAL)))))));
        add(new Timeline(data), new TimelineTable(data));
        var grid = new Grid<Course>();
        grid.addColumn(Course::title).setHeader("Item");
        grid.addColumn(Course::ec).setHeader("EC");
        grid.addComponentColumn(c -> new StatusBadge(StatusKind.CREDITED)).setHeader("Status");
        grid.setItems(new Course("EMNLP 2026, attended", BigDecimal.ONE), new Course("Winter school on geometric learning", BigDecimal.TWO));
        grid.setAllRowsVisible(true);
        var seg = new RadioButtonGroup<String>();
        seg.setItems("Status", "Year");
        seg.setValue("Status");
        seg.addClassName("segments");
        seg.setAriaLabel("Group by");
        var chips = new RadioButtonGroup<String>();
        chips.setItems("Result", "Experiment", "Reading", "Writing");
        chips.setValue("Experiment");
        chips.addClassName("chips");
        var left = new SectionHeader("Ledger").note("14 items and one refused").end(seg).over(grid);
        var right = new SectionHeader("Mandatory").note("4 of 7 done").over(new RowList(
            new ListRow("Scientific integrity").mark(new StatusBadge(StatusKind.MISSING, "").withTone(Tone.DUE)).text("not planned, due 14 Jul 2027").end(Buttons.small("Plan it", () -> {})),
            new ListRow("Academic writing").mark(new StatusBadge(StatusKind.MET, "")).text("credited 30 Oct 2026")));
        var cols = new Div(left, right);
        cols.addClassNames("columns", "columns-aside");
        add(cols, chips);
        add(new RowList(new ListRow("Meeting and decision at the evaluation").when("in 5 days", "27 Nov", Tone.LATE).text("Your self-report is a draft of 1,140 words").end(Buttons.small("Write self-report", () -> {})),
            new ListRow("Propose an observer").mark(new AvatarMark("Ingrid Maas").large()).text("Ingrid Maas, promotor").below(new StatusBadge(StatusKind.LATE, "16 days late, was due 6 Nov")).end(Buttons.small("Nudge", () -> {}))));
        add(Buttons.closed(Buttons.primary("Decide…", () -> {}), "The observer’s view is missing."));
        add(new EmptyState("No papers yet", "A paper appears here from the first idea on, with its venues, deadlines and reviews.", Buttons.primary("New paper", () -> {})));
        var f = new Div(new TextField("Title"), new DatePicker("First day"), new TextArea("Text"), new Checkbox("I have looked through the ten dates."));
        f.addClassName("form");
        add(f);
    }

    private void open() {
        var dialog = new FormDialog<>(Course.class, "New course", "Add course", c -> { throw new RuleViolation(SharedRefusal.STALE_VERSION); });
        var title = new TextField("Title");
        var ec = new BigDecimalField("EC");
        dialog.binder().forField(title).asRequired(dialog.required()).bind("title");
        dialog.binder().forField(ec).asRequired(dialog.required()).bind("ec");
        dialog.add(title);
        dialog.addPair(ec, new DatePicker("By"));
        dialog.open(new Course("", BigDecimal.ONE));
    }

    @Override
    public String getPageTitle() { return PageTitles.of("Education", "Robin Vos"); }
}
