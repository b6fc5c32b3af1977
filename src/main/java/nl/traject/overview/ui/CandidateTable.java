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
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.traject.overview.CandidateCard;
import nl.traject.overview.CandidateCard.Concern;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import nl.traject.ui.Trail;

/** Candidates below each other on one calendar, so that today is one line. */
class CandidateTable extends Composite<Div> {

    /** Concerns of a candidate that are named; how many more there are is said. */
    private static final int NAMED = 2;

    private final boolean ofTeam;
    private final LocalDate today;

    /**
     * @param ofTeam whether the reader supervises these: the school sees no logs, and the checks on a page of its own
     */
    CandidateTable(List<CandidateCard> cards, boolean ofTeam, LocalDate today) {
        this.ofTeam = ofTeam;
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
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        getContent().add(scroll, legend());
    }

    /** What the bars say; where there is no room for bars, nothing. */
    private Div legend() {
        var legend = new Div(key("past"), key("contract"), key("open"), key("today"));
        legend.addClassNames("legend", "only-wide");
        return legend;
    }

    private Div key(String drawn) {
        var key = new Div(
                Label.span("", "swatch", "swatch-" + drawn), Label.span(getTranslation("overview.legend." + drawn)));
        key.addClassName("legend-key");
        return key;
    }

    private NativeTableRow head(Trail.Calendar calendar) {
        var trail = new NativeTableHeaderCell(Trail.axis(calendar));
        trail.addClassName("only-wide");
        var row = new NativeTableRow(
                header(getTranslation("overview.column.candidate")),
                trail,
                header(getTranslation("overview.column.next")));
        if (ofTeam) {
            var log = header(getTranslation("overview.column.log"));
            log.addClassName("only-wide");
            row.add(log, header(getTranslation("overview.column.concerns")));
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
        if (ofTeam) {
            var on = card.lastLogOn();
            var log = cell(Label.span(on == null ? "–" : Dates.todayOr(on, today)));
            log.addClassName("only-wide");
            row.add(log, concerns(card));
        }
        return row;
    }

    private NativeTableCell concerns(CandidateCard card) {
        if (card.concerns().isEmpty()) {
            return cell(new StatusBadge(StatusKind.MET, getTranslation("overview.concerns.none")));
        }
        var named = card.concerns().stream().limit(NAMED).<Component>map(this::concern);
        var more = card.concerns().size() - NAMED;
        var rest = more > 0
                ? Stream.of(Label.meta(getTranslation("overview.concerns.more", more)))
                : Stream.<Component>empty();
        return cell(Stream.concat(named, rest).toArray(Component[]::new));
    }

    /** "EC pace, in 9 d", "Report, 31 d", and the state's word where no day says how long. */
    private StatusBadge concern(Concern concern) {
        var check = getTranslation("rules.check." + concern.check() + ".short");
        var from = concern.lateFrom();
        var days = from == null ? 0 : ChronoUnit.DAYS.between(today, from);
        var measure = from == null || (concern.state() != CheckState.DUE && concern.state() != CheckState.LATE)
                ? getTranslation("rules.state." + concern.state()).toLowerCase(getLocale())
                : days > 0
                        ? getTranslation("rules.days.left", days)
                        : getTranslation("overview.concern.late", 1 - days);
        return new StatusBadge(
                StatusKind.valueOf(concern.state().name()), getTranslation("overview.concern", check, measure));
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
        var marks = evaluation == null ? List.<Trail.Mark>of() : List.of(evaluation(evaluation, card));
        return new Trail.Data(
                card.start(),
                decided,
                end,
                List.of(),
                marks,
                getTranslation("overview.trail", card.candidate(), card.start(), decided, end));
    }

    /** In the colour of its check, where the reader may know that. */
    private static Trail.Mark evaluation(LocalDate on, CandidateCard card) {
        if (card.continued()) {
            return new Trail.Mark(on, StatusKind.MET, Tone.OK);
        }
        var tone = card.concerns().stream()
                .filter(concern -> concern.check() == Check.EVALUATION)
                .findFirst()
                .map(concern -> StatusKind.valueOf(concern.state().name()).tone())
                .orElse(Tone.NEUTRAL);
        return new Trail.Mark(on, StatusKind.UPCOMING, tone);
    }
}
