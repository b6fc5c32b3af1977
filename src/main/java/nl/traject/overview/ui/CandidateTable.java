package nl.traject.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.traject.overview.CandidateCard;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import nl.traject.ui.Trail;

/** Candidates below each other on one calendar, so that today is one line. */
class CandidateTable extends Composite<Div> {

    private final boolean withLog;
    private final LocalDate today;

    /**
     * @param withLog whether the reader may see logs; the school may not
     */
    CandidateTable(List<CandidateCard> cards, boolean withLog, LocalDate today) {
        this.withLog = withLog;
        this.today = today;
        var calendar = new Trail.Calendar(
                cards.stream()
                        .map(CandidateCard::start)
                        .min(Comparator.naturalOrder())
                        .orElse(today)
                        .withDayOfYear(1),
                cards.stream()
                        .map(CandidateCard::lastDay)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(today)
                        .plusMonths(1),
                today);
        var body = new NativeTableBody();
        cards.forEach(card -> body.add(row(card, calendar)));
        var table = new NativeTable(new NativeTableHeader(head(calendar)), body);
        table.addClassNames("ledger", "candidates");
        getContent().addClassName("scroll");
        getContent().add(table);
    }

    private NativeTableRow head(Trail.Calendar calendar) {
        var trail = new NativeTableHeaderCell(Trail.axis(calendar));
        trail.addClassName("only-wide");
        var row = new NativeTableRow(
                header(getTranslation("overview.column.candidate")),
                trail,
                header(getTranslation("overview.column.next")));
        if (withLog) {
            row.add(header(getTranslation("overview.column.log")));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(CandidateCard card, Trail.Calendar calendar) {
        var trail = new NativeTableCell(new Trail(calendar, bar(card)));
        trail.addClassName("only-wide");
        var row = new NativeTableRow(
                cell(
                        Links.to("phd/" + card.trajectory(), card.candidate()),
                        Label.meta(getTranslation("overview.months.of", card.completedMonths(today), card.months()))),
                trail,
                next(card));
        if (withLog) {
            var log = card.lastLogOn();
            row.add(cell(Label.span(log == null ? "–" : Dates.todayOr(log, today))));
        }
        return row;
    }

    private NativeTableCell next(CandidateCard card) {
        var event = card.next();
        var on = card.nextOn();
        return event == null || on == null
                ? cell(Label.span("–"))
                : cell(
                        Label.span(getTranslation("rules.event." + event + ".short")),
                        Label.meta(Dates.date(on) + ", " + Dates.relative(on, today)));
    }

    private static NativeTableCell cell(Component... lines) {
        var stack = new Div(lines);
        stack.addClassName("stack-tight");
        return new NativeTableCell(stack);
    }

    private Trail.Data bar(CandidateCard card) {
        var end = card.lastDay() == null ? today : card.lastDay();
        var decided = card.contractedTo() == null ? card.start() : card.contractedTo();
        var evaluation = card.evaluationOn();
        var marks = evaluation == null ? List.<Trail.Mark>of() : List.of(evaluation(evaluation, card.continued()));
        return new Trail.Data(
                card.start(),
                decided,
                end,
                List.of(),
                marks,
                getTranslation("overview.trail", card.candidate(), card.start(), decided, end));
    }

    private static Trail.Mark evaluation(LocalDate on, boolean continued) {
        return continued
                ? new Trail.Mark(on, StatusKind.MET, Tone.OK)
                : new Trail.Mark(on, StatusKind.UPCOMING, Tone.NEUTRAL);
    }
}
