package nl.traject.overview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.traject.overview.Overviews.Overview;
import nl.traject.overview.TimelineItem;
import nl.traject.overview.TimelineItem.Lane;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Timeline;
import nl.traject.ui.Timeline.Bar;
import nl.traject.ui.Timeline.BarKind;
import nl.traject.ui.Timeline.Link;
import nl.traject.ui.Timeline.Mark;
import nl.traject.ui.Timeline.Row;
import nl.traject.ui.Timeline.Shown;
import nl.traject.ui.Tone;

/** Gives the timeline's items their words and shapes. */
final class TimelineDrawing {

    private static final String PLAN_VERSION = "PLAN_VERSION";

    /** Milestones on the line; the others stand in the twelve weeks ahead or in their own lists. */
    private static final Set<String> ON_THE_LINE = Set.of(
            "PLAN_DUE",
            PLAN_VERSION,
            "NINE_MONTH_REPORT",
            "EVALUATION",
            "NOTICE",
            "YEAR_2_REVIEW",
            "YEAR_3_REVIEW",
            "DEFENCE");

    private static final Set<String> AHEAD_ONLY = Set.of("DECIDE_BY", "FIRST_TERM_LAST_DAY");
    private static final Set<String> DONE = Set.of("DECIDED", "CLOSED", "WAIVED");

    private final Overview overview;
    private final LocalDate today;

    TimelineDrawing(Overview overview, LocalDate today) {
        this.overview = overview;
        this.today = today;
    }

    Timeline.Data draw() {
        var schedule = overview.schedule();
        var lanes = new ArrayList<Timeline.Lane>();
        lanes.add(lane(Lane.CONTRACT, Shown.WHOLE, List.of(Row.ofBars(contract(schedule)))));
        lanes.add(lane(Lane.MILESTONES, Shown.WHOLE, List.of(Row.ofMarks(milestones(ON_THE_LINE)))));
        lanes.add(new Timeline.Lane(
                "AHEAD",
                translate("overview.lane.AHEAD"),
                Shown.AHEAD,
                List.of(Row.ofMarks(milestones(union(ON_THE_LINE, AHEAD_ONLY))))));
        addIfAny(lanes, Lane.TOPICS, Shown.WHOLE, barRows(Lane.TOPICS));
        addIfAny(lanes, Lane.PAPERS, Shown.BOTH, papers());
        addIfAny(lanes, Lane.TEACHING, Shown.BOTH, oneRow(Lane.TEACHING));
        addIfAny(lanes, Lane.LEAVE, Shown.BOTH, oneRow(Lane.LEAVE));
        return new Timeline.Data(today, schedule.start(), schedule.date(MilestoneEvent.LAST_DAY), lanes);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        var all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }

    private void addIfAny(List<Timeline.Lane> lanes, Lane lane, Shown shown, List<Row> rows) {
        if (!rows.isEmpty()) {
            lanes.add(lane(lane, shown, rows));
        }
    }

    private static Timeline.Lane lane(Lane lane, Shown shown, List<Row> rows) {
        return new Timeline.Lane(lane.name(), translate("overview.lane." + lane), shown, rows);
    }

    /** The terms as signed, and the rest up to the full length as what nobody has decided about. */
    private List<Bar> contract(MilestoneSchedule schedule) {
        var bars = new ArrayList<Bar>();
        var signedTo = schedule.start().minusDays(1);
        for (var term : of(Lane.CONTRACT)) {
            var to = endOf(term);
            bars.add(Bar.of(
                    BarKind.TERM, term.startsOn(), to, translate("overview.term", Integer.parseInt(term.detail()))));
            signedTo = to;
        }
        var lastDay = schedule.date(MilestoneEvent.LAST_DAY);
        if (signedTo.isBefore(lastDay)) {
            bars.add(Bar.of(BarKind.OPEN, signedTo.plusDays(1), lastDay, translate("overview.undecided"))
                    .note(translate("overview.until", lastDay)));
        }
        return bars;
    }

    private List<Mark> milestones(Set<String> events) {
        return of(Lane.MILESTONES).stream()
                .filter(item -> events.contains(item.label()))
                .map(item -> item.label().equals(PLAN_VERSION) ? planVersion(item) : milestone(item))
                .toList();
    }

    /** A version of the plan after the first, or one that waits for agreement. */
    private static Mark planVersion(TimelineItem item) {
        var waits = item.kind().equals("PROPOSED");
        return Mark.milestone(
                item.startsOn(),
                translate(waits ? "overview.plan.mark.proposed" : "overview.plan.mark", item.detail()),
                waits ? StatusKind.UPCOMING : StatusKind.MET,
                waits ? Tone.ACCENT : Tone.OK);
    }

    private Mark milestone(TimelineItem item) {
        var label = translate("rules.event." + item.label() + ".short");
        if (DONE.contains(item.kind()) || (overview.schedule().isContinued() && isOfFirstTerm(item))) {
            return Mark.milestone(item.startsOn(), label, StatusKind.MET, Tone.OK);
        }
        if (item.label().equals("EVALUATION")
                || item.label().equals("NOTICE")
                || item.label().equals("DECIDE_BY")) {
            var urgency = urgency();
            var kind = item.label().equals("NOTICE") && urgency == Tone.LATE ? StatusKind.LATE : StatusKind.UPCOMING;
            return Mark.milestone(item.startsOn(), label, kind, urgency);
        }
        return Mark.milestone(item.startsOn(), label, StatusKind.UPCOMING, Tone.NEUTRAL);
    }

    private static boolean isOfFirstTerm(TimelineItem item) {
        return Set.of("EVALUATION", "NOTICE", "DECIDE_BY", "FIRST_TERM_LAST_DAY")
                .contains(item.label());
    }

    /** How near the notice date is, by the rule set's own thresholds. */
    private Tone urgency() {
        var schedule = overview.schedule();
        var notice = schedule.date(MilestoneEvent.NOTICE);
        var checks = schedule.rules().checks();
        if (!today.isBefore(checks.evaluationRedBeforeNotice().before(notice))) {
            return Tone.LATE;
        }
        return today.isBefore(checks.evaluationAmberBeforeNotice().before(notice)) ? Tone.NEUTRAL : Tone.DUE;
    }

    private List<Row> barRows(Lane lane) {
        return of(lane).stream().map(item -> Row.ofBars(List.of(bar(item)))).toList();
    }

    private List<Row> oneRow(Lane lane) {
        var bars = of(lane).stream().map(this::bar).toList();
        return bars.isEmpty() ? List.of() : List.of(Row.ofBars(bars));
    }

    private Bar bar(TimelineItem item) {
        var to = endOf(item);
        return switch (item.lane()) {
            case TOPICS ->
                item.kind().equals("TOPIC")
                        ? Bar.of(BarKind.TOPIC, item.startsOn(), to, item.label())
                        : Bar.of(BarKind.TOPIC_NO_TRUTH, item.startsOn(), to, item.label())
                                .note(translate("overview.no-truth"));
            case TEACHING ->
                Bar.of(
                        item.startsOn().isAfter(today) ? BarKind.TEACHING_PLANNED : BarKind.TEACHING,
                        item.startsOn(),
                        to,
                        item.label());
            default ->
                Bar.of(BarKind.LEAVE, item.startsOn(), to, translate("overview.leave"))
                        .note(translate("overview.leave." + item.kind()));
        };
    }

    /** A chain a paper: what happened, joined, and what is ahead, dotted. */
    private List<Row> papers() {
        var chains = of(Lane.PAPERS).stream()
                .collect(Collectors.groupingBy(TimelineItem::chain, TreeMap::new, Collectors.toList()));
        return chains.values().stream()
                .sorted(Comparator.comparing(chain -> chain.getFirst().startsOn()))
                .map(this::paper)
                .toList();
    }

    private Row paper(List<TimelineItem> chain) {
        var marks = chain.stream().map(TimelineDrawing::paperMark).toList();
        var links = new ArrayList<Link>();
        for (int i = 1; i < chain.size(); i++) {
            var from = chain.get(i - 1);
            var to = chain.get(i);
            boolean restarts = from.kind().equals("REJECTED");
            links.add(new Link(
                    from.startsOn(), to.startsOn(), restarts || to.startsOn().isAfter(today)));
        }
        var last = chain.stream()
                .filter(item -> !item.startsOn().isAfter(today))
                .reduce((a, b) -> b)
                .orElse(chain.getFirst());
        var note = translate("overview.paper." + last.kind(), last.detail());
        return Row.chain(last.label(), note, marks, links);
    }

    private static Mark paperMark(TimelineItem item) {
        var kind =
                switch (item.kind()) {
                    case "ACCEPTED" -> StatusKind.ACCEPTED;
                    case "REJECTED" -> StatusKind.REJECTED;
                    case "REBUTTAL", "SUBMITTED" -> StatusKind.IN_REVIEW;
                    default -> item.estimated() ? StatusKind.ESTIMATED : StatusKind.UPCOMING;
                };
        return Mark.event(item.startsOn(), translate("overview.paper." + item.kind(), item.detail()), kind);
    }

    private List<TimelineItem> of(Lane lane) {
        return overview.items().stream().filter(item -> item.lane() == lane).toList();
    }

    private static LocalDate endOf(TimelineItem item) {
        var end = item.endsOn();
        return end == null ? item.startsOn() : end;
    }
}
