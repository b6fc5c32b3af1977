package nl.traject.people.ui;

import static java.util.Comparator.comparing;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.rules.ScheduleChange;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.SectionHeader;
import org.jspecify.annotations.Nullable;

/** Every date before and after a change, with the rule and the source it follows from. */
public class DatesTable extends Composite<Section> {

    /** A date on either side, or on both. */
    private record Entry(@Nullable DueDate before, @Nullable DueDate after) {

        DueDate shown() {
            return after == null ? Objects.requireNonNull(before) : after;
        }

        LocalDate first() {
            return before == null ? shown().date() : before.date();
        }

        long days() {
            return before == null || after == null ? 0 : ChronoUnit.DAYS.between(before.date(), after.date());
        }

        boolean changes() {
            return before == null || after == null || days() != 0;
        }
    }

    private final transient RuleSet rules;
    private final transient List<Entry> entries;

    private DatesTable(RuleSet rules, Stream<Entry> entries) {
        this.rules = rules;
        this.entries = entries.sorted(comparing(Entry::first)
                        .thenComparing(entry -> entry.shown().event()))
                .toList();
    }

    public DatesTable(ScheduleChange change) {
        this(
                change.after().rules(),
                Stream.of(
                                change.lines().stream().map(line -> new Entry(line.before(), line.after())),
                                change.gone().stream().map(due -> new Entry(due, null)),
                                change.added().stream().map(due -> new Entry(null, due)))
                        .flatMap(all -> all));
    }

    /** The dates of a trajectory that ends on a day. */
    public static DatesTable until(MilestoneSchedule schedule, LocalDate lastDay) {
        var stay = schedule.until(lastDay).dates();
        return new DatesTable(
                schedule.rules(),
                schedule.dates().stream().map(due -> new Entry(due, stay.contains(due) ? due : null)));
    }

    @Override
    protected Section initContent() {
        var body = new NativeTableBody();
        entries.forEach(entry -> body.add(row(entry)));
        var table = new NativeTable(new NativeTableHeader(head()), body);
        table.addClassNames("ledger", "whatif-dates");
        var convention = new Paragraph(DateTexts.convention(rules));
        convention.addClassName("meta");
        var changed = (int) entries.stream().filter(Entry::changes).count();
        return new SectionHeader(getTranslation("people.dates"))
                .note(getTranslation("people.dates.count", changed, entries.size() - changed))
                .over(table, convention);
    }

    private NativeTableRow head() {
        return new NativeTableRow(Stream.of("what", "now", "then", "rule")
                .map(key -> {
                    var cell = new NativeTableHeaderCell(getTranslation("people.dates." + key));
                    cell.getElement().setAttribute("scope", "col");
                    return cell;
                })
                .toArray(NativeTableHeaderCell[]::new));
    }

    private NativeTableRow row(Entry entry) {
        var what = new NativeTableHeaderCell(DateTexts.name(entry.shown().event()));
        what.getElement().setAttribute("scope", "row");
        var because = entry.shown().because();
        var rule = new NativeTableCell(
                Label.span(DateTexts.rule(because)),
                Label.span(DateTexts.source(because), "row-text", "whatif-source"));
        return new NativeTableRow(
                what,
                new NativeTableCell(
                        entry.before() == null
                                ? Label.dim(getTranslation("people.dates.none"))
                                : Label.span(Dates.date(entry.before().date()), "whatif-now")),
                new NativeTableCell(then(entry)),
                rule);
    }

    private Component[] then(Entry entry) {
        if (entry.after() == null) {
            return new Component[] {Label.span(getTranslation("people.dates.gone"), "whatif-then")};
        }
        if (!entry.changes()) {
            return new Component[] {Label.dim(getTranslation("people.dates.stays"))};
        }
        var how = entry.before() == null
                ? getTranslation("people.dates.added")
                : getTranslation("people.dates.days", entry.days());
        return new Component[] {
            Label.span(Dates.date(entry.after().date()), "whatif-then"), Label.span(how, "whatif-days")
        };
    }
}
