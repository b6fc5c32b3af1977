package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import nl.traject.evaluation.Evaluation;
import nl.traject.evaluation.NoticeFile;
import nl.traject.evaluation.Outcome;
import nl.traject.rules.CheckState;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** The steps of an evaluation in a row: what is done, what is next, what is late. */
class StepStrip extends Composite<OrderedList> {

    private final LocalDate today;

    StepStrip(Shown shown) {
        today = shown.today();
        var evaluation = shown.evaluation();
        var terms = evaluation.terms();
        begin();
        step("opened", today.isBefore(terms.opens()) ? StatusKind.UPCOMING : StatusKind.MET, brief(terms.opens()));
        var parts = shown.dossier().entries().size();
        step(
                "dossier",
                shown.dossier().ready() == parts ? StatusKind.MET : StatusKind.DRAFT,
                getTranslation("evaluation.parts", shown.dossier().ready(), parts));
        var meeting = evaluation.meeting();
        step(
                "meeting",
                meeting != null ? StatusKind.MET : today.isAfter(terms.date()) ? StatusKind.LATE : StatusKind.UPCOMING,
                brief(meeting != null ? meeting.heldOn() : terms.date()));
        decision(evaluation);
        response(evaluation);
        var seal = evaluation.seal();
        step(
                "sealed",
                seal != null ? StatusKind.SEALED : StatusKind.UPCOMING,
                seal != null ? brief(LocalDate.ofInstant(seal.sealedAt(), Dates.ZONE)) : "");
        employer(evaluation.noticeFile());
    }

    /** For HR: the employer's steps alone. */
    StepStrip(NoticeFile file, LocalDate today) {
        this.today = today;
        begin();
        var decidedOn = file.milestone().decidedOn();
        step(
                "decision",
                decidedOn != null ? StatusKind.MET : alarm(file.terms().alarmOn(today)),
                decidedOn != null ? brief(decidedOn) : by(file.terms().decideBy()));
        employer(file);
    }

    private void begin() {
        getContent().addClassName("steps");
        getContent().getElement().setAttribute("aria-label", getTranslation("evaluation.steps"));
    }

    private void decision(Evaluation evaluation) {
        var decision = evaluation.decision();
        step(
                "decision",
                decision != null ? StatusKind.MET : alarm(evaluation.terms().alarmOn(today)),
                decision != null
                        ? brief(decision.decidedOn())
                        : by(evaluation.terms().decideBy()));
    }

    private void response(Evaluation evaluation) {
        var response = evaluation.response();
        if (response != null) {
            step("response", StatusKind.MET, brief(response.respondedOn()));
            return;
        }
        var until = evaluation.respondUntil().orElse(null);
        if (until == null) {
            step(
                    "response",
                    StatusKind.UPCOMING,
                    getTranslation("ui.days", evaluation.terms().responseDays()));
        } else if (today.isAfter(until)) {
            step("response", StatusKind.NOT_APPLICABLE, getTranslation("evaluation.response.none"));
        } else {
            step("response", StatusKind.WAITING, getTranslation("evaluation.until", Dates.brief(until, today)));
        }
    }

    private void employer(NoticeFile file) {
        var notice = file.notice();
        if (notice != null) {
            step("notice", notice.isLate() ? StatusKind.LATE : StatusKind.MET, brief(notice.givenOn()));
        } else {
            var pressing = file.milestone().decidedOn() == null && file.terms().alarmOn(today) == CheckState.LATE;
            step(
                    "notice",
                    file.isLateOn(today) || pressing ? StatusKind.LATE : StatusKind.UPCOMING,
                    by(file.terms().notice()));
        }
        var lastDay = getTranslation("evaluation.to", Dates.date(file.terms().fullLastDay()));
        step("continuation", continuation(file), file.milestone().outcome() == Outcome.DO_NOT_CONTINUE ? "" : lastDay);
    }

    private static StatusKind continuation(NoticeFile file) {
        var outcome = file.milestone().outcome();
        if (outcome == Outcome.DO_NOT_CONTINUE) {
            return StatusKind.NOT_APPLICABLE;
        }
        return outcome != null && file.milestone().closedOn() != null ? StatusKind.MET : StatusKind.UPCOMING;
    }

    private static StatusKind alarm(CheckState state) {
        return switch (state) {
            case LATE -> StatusKind.LATE;
            case DUE -> StatusKind.DUE;
            default -> StatusKind.UPCOMING;
        };
    }

    private void step(String key, StatusKind kind, @Nullable String when) {
        var text = new Div(
                Label.span(getTranslation("evaluation.step." + key), "strong"),
                Label.hidden(getTranslation(kind.key())),
                Label.meta(when == null ? "" : when));
        var item = new ListItem(new StatusBadge(kind, ""), text);
        item.addClassNames("step", kind.tone().className());
        getContent().add(item);
    }

    private String by(LocalDate date) {
        return getTranslation("evaluation.by", brief(date));
    }

    private String brief(LocalDate date) {
        return Dates.brief(date, today);
    }
}
