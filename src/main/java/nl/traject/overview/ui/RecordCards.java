package nl.traject.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import nl.traject.overview.Overviews.Overview;
import nl.traject.rules.Checks;
import nl.traject.rules.TeachingRules;
import nl.traject.shared.Period;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.Meter;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** The records of a trajectory, a figure each, and how it stands against its rule. */
class RecordCards extends Composite<Section> {

    private final Overview overview;
    private final TrajectoryId trajectory;
    private final LocalDate today;
    private final boolean logIsOpen;

    /** @param logIsOpen whether the reader may open the log, whose figures the whole school sees */
    RecordCards(TrajectoryId trajectory, Overview overview, LocalDate today, boolean logIsOpen) {
        this.trajectory = trajectory;
        this.logIsOpen = logIsOpen;
        this.overview = overview;
        this.today = today;
        getContent().addClassName("records");
        getContent().setAriaLabel(getTranslation("overview.records"));
        getContent().add(plan(), education(), teaching(), topics(), papers(), log());
    }

    private Component plan() {
        var figures = overview.figures();
        var number = figures.planNumber();
        var from = figures.planInForceFrom();
        var proposed = figures.planProposed();
        var text = proposed == null
                ? getTranslation(number == null ? "overview.plan.nothing" : "overview.plan.stands")
                : getTranslation("overview.plan.proposed", proposed.toString());
        return number == null || from == null
                ? card(
                        "plan",
                        proposed == null ? StatusKind.MISSING : StatusKind.WAITING,
                        proposed == null ? "overview.plan.none" : "overview.plan.waits",
                        getTranslation("overview.plan.no"),
                        "",
                        new Div(),
                        new Paragraph(text))
                : card(
                        "plan",
                        StatusKind.IN_FORCE,
                        "overview.plan.in_force",
                        getTranslation("overview.plan.version", number.toString()),
                        getTranslation("overview.plan.since", Dates.date(from)),
                        new Div(),
                        new Paragraph(text));
    }

    private Component education() {
        var figures = overview.figures();
        var total = overview.schedule().rules().education().total().value().value();
        var pace = new Checks(overview.schedule()).expectedCredits(today).value();
        boolean ahead = figures.creditedEc().compareTo(pace) >= 0;
        return card(
                "education",
                ahead ? StatusKind.MET : StatusKind.BELOW,
                ahead ? "overview.ahead" : "overview.below",
                getTranslation("overview.ec", figures.creditedEc()),
                getTranslation("overview.ec.of", total),
                new Meter(figures.creditedEc().doubleValue(), total.doubleValue())
                        .planned(figures.creditedEc().add(figures.plannedEc()).doubleValue())
                        .goal(pace.doubleValue()),
                new Paragraph(getTranslation("overview.ec.pace", pace)));
    }

    private Component teaching() {
        var hours = overview.figures().teachingHours();
        var until = today.isBefore(overview.schedule().start())
                ? overview.schedule().start()
                : today;
        var contract = TeachingRules.contractHours(
                        overview.schedule(), new Period(overview.schedule().start(), until))
                .value();
        var share = contract.signum() == 0
                ? BigDecimal.ZERO
                : hours.multiply(BigDecimal.valueOf(100)).divide(contract, 1, RoundingMode.HALF_UP);
        var usual = overview.schedule().rules().teaching().usualSharePercent().value();
        var level = share.compareTo(BigDecimal.valueOf(usual.from())) < 0
                ? "below"
                : share.compareTo(BigDecimal.valueOf(usual.to())) > 0 ? "above" : "usual";
        return card(
                "teaching",
                level.equals("usual") ? StatusKind.MET : StatusKind.BELOW,
                "overview.share." + level,
                getTranslation("overview.hours", hours.stripTrailingZeros()),
                getTranslation("overview.share.of", share),
                new Meter(share.doubleValue(), Math.max(usual.to() + 5, share.doubleValue()))
                        .range(usual.from(), usual.to()),
                new Paragraph(getTranslation("overview.share.range", usual.from(), usual.to())));
    }

    private Component topics() {
        var figures = overview.figures();
        boolean bare = figures.topicsWithoutTruth() > 0;
        return card(
                "topics",
                bare ? StatusKind.DUE : StatusKind.MET,
                bare ? "overview.truth.missing" : "overview.truth.all",
                String.valueOf(figures.activeTopics()),
                getTranslation("overview.topics.active"),
                new Div(),
                new Paragraph(getTranslation("overview.topics.bare", figures.topicsWithoutTruth())));
    }

    private Component papers() {
        var figures = overview.figures();
        return card(
                "papers",
                figures.acceptedPapers() > 0 ? StatusKind.ACCEPTED : StatusKind.PLANNED,
                figures.acceptedPapers() > 0 ? "overview.papers.some" : "overview.papers.none",
                String.valueOf(figures.acceptedPapers()),
                getTranslation("overview.papers.accepted"),
                new Div(),
                new Paragraph(getTranslation("overview.papers.rest", figures.papersInReview(), figures.papers())));
    }

    private Component log() {
        var figures = overview.figures();
        var last = figures.lastLogOn();
        boolean recent = last != null && !last.isBefore(today.minusWeeks(5));
        return card(
                "log",
                logIsOpen,
                recent ? StatusKind.MET : StatusKind.DUE,
                recent ? "overview.log.recent" : "overview.log.old",
                NumberFormat.getIntegerInstance(getLocale()).format(figures.logEntries()),
                getTranslation("overview.log.entries"),
                new Div(),
                new Paragraph(
                        last == null
                                ? getTranslation("overview.log.none")
                                : getTranslation("overview.log.last", Dates.date(last))));
    }

    private Component card(
            String page, StatusKind kind, String word, String figure, String unit, Component drawing, Component text) {
        return card(page, true, kind, word, figure, unit, drawing, text);
    }

    private Component card(
            String page,
            boolean isOpen,
            StatusKind kind,
            String word,
            String figure,
            String unit,
            Component drawing,
            Component text) {
        var name = getTranslation("overview.record." + page);
        var head = new H3(isOpen ? Links.to("phd/" + trajectory + "/" + page, name) : Label.span(name));
        head.add(new StatusBadge(kind, getTranslation(word)));
        head.addClassName("record-head");
        var number = new Div(Label.span(figure), Label.span(unit));
        number.addClassName("record-figure");
        var graphic = new Div(drawing);
        graphic.addClassName("record-drawing");
        var card = new Div(head, number, graphic, text);
        card.addClassName("record");
        return card;
    }
}
