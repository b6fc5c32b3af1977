package nl.traject.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.traject.teaching.Duty;
import nl.traject.teaching.DutyStatus;
import nl.traject.teaching.TeachingYear;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Meter;
import nl.traject.ui.StatusBadge;

/** The duties by academic year: what, when, how many hours, with whom, how far. */
class DutyTable extends Composite<NativeTable> {

    private static final int COLUMNS = 5;
    private static final int MANY = 8;

    /** Length of a bar that stands for the most hours of one course. */
    private static final double LONGEST_BAR = 128;

    private final LocalDate today;
    private final DutySteps steps;
    private final DutyNotes notes;
    private final SerializableConsumer<Integer> open;

    /**
     * @param open what "show more" of a year does, which is named by the year it begins in
     */
    DutyTable(LocalDate today, DutySteps steps, DutyNotes notes, SerializableConsumer<Integer> open) {
        this.today = today;
        this.steps = steps;
        this.notes = notes;
        this.open = open;
        getContent().addClassNames("ledger", "teaching-duties");
        var head = new NativeTableRow();
        Stream.of("course", "period", "hours", "agreed", "status").forEach(column -> {
            var cell = new NativeTableHeaderCell(Texts.text("column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getContent().getHead().add(head);
    }

    /** Adds a year; a long one shows its first duties only, unless it is opened. */
    void add(TeachingYear year, boolean opened) {
        var body = getContent().addBody();
        body.add(heading(year));
        var shown = opened ? year.duties().size() : Math.min(MANY, year.duties().size());
        year.duties().subList(0, shown).forEach(duty -> add(body, duty));
        if (shown < year.duties().size()) {
            var row = whole(Buttons.quiet(
                    Texts.text("more", year.duties().size() - shown),
                    () -> open.accept(year.year().start())));
            row.addClassName("more");
            body.add(row);
        }
    }

    private void add(NativeTableBody body, Duty duty) {
        var id = duty.id();
        if (id == null) {
            return;
        }
        var below = notes.of(duty, id);
        var what = new NativeTableHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.add(Label.span(duty.plan().course(), "medium"), Label.span(about(duty), "row-text"), steps.of(duty, id));
        var row = new NativeTableRow(what);
        row.add(
                new NativeTableCell(new Span(
                        Dates.stretch(duty.plan().firstDay(), duty.plan().lastDay()))),
                hours(duty),
                new NativeTableCell(Label.dim(agreed(duty))),
                new NativeTableCell(
                        new StatusBadge(Texts.kind(duty.status()), Texts.text("status." + duty.status()))));
        row.setClassName("explained", !below.isEmpty());
        body.add(row);
        if (!below.isEmpty()) {
            var notesRow = whole(new Div(below.toArray(Component[]::new)));
            notesRow.addClassName("why");
            body.add(notesRow);
        }
    }

    private NativeTableRow heading(TeachingYear year) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", String.valueOf(COLUMNS));
        cell.add(
                Label.span(Texts.year(year.year()), "strong"),
                Label.span(Texts.text("year.amount", year.expected(), year.share()), "section-note"));
        var row = new NativeTableRow(cell);
        row.addClassName("group");
        return row;
    }

    private static String about(Duty duty) {
        var plan = duty.plan();
        var about = Texts.text("about", Texts.name(plan.role()), Texts.name(plan.level()));
        var known = Stream.of(
                        about,
                        plan.code(),
                        plan.block().isEmpty() ? "" : Texts.text("about.block", plan.block()))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(", ", known);
    }

    private static NativeTableCell hours(Duty duty) {
        var bar = new Meter(duty.worked().value().doubleValue(), LONGEST_BAR)
                .planned(duty.plan().planned().value().doubleValue());
        bar.addClassName("hours-bar");
        var text = Label.span(Texts.hours(duty), "nowrap");
        return new NativeTableCell(text, bar);
    }

    private String agreed(Duty duty) {
        var plan = duty.plan();
        var accepted = duty.accepted();
        if (duty.status() != DutyStatus.PROPOSED) {
            return accepted == null
                    ? plan.lecturer()
                    : Texts.text("agreed", plan.lecturer(), Dates.brief(accepted.on(), today));
        }
        if (duty.candidateAcceptedOn() == null && accepted != null) {
            return Texts.text("agreed.candidate", Dates.brief(accepted.on(), today));
        }
        var asked = duty.asked();
        return asked == null
                ? Texts.text("agreed.nobody")
                : Texts.text("agreed.asked", asked.who().name(), Dates.brief(asked.on(), today));
    }

    private static NativeTableRow whole(Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        return new NativeTableRow(cell);
    }
}
