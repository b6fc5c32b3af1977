package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.traject.evaluation.CandidateReport;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.MarkdownText;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** Something that one person writes for the evaluation: the self-report, the observer's view, the response. */
class TextSection extends Composite<Section> {

    private TextSection(String title, StatusBadge status, String text, Component... actions) {
        getContent().addClassName("section");
        var header = new SectionHeader(title).mark(status);
        if (actions.length > 0) {
            header.end(actions);
        }
        getContent().add(header);
        if (!text.isBlank()) {
            var words = new MarkdownText(text);
            words.addClassName("quote");
            getContent().add(words);
        }
    }

    static TextSection selfReport(Shown shown, EvaluationActions actions) {
        var report = shown.evaluation().selfReport();
        var mine = shown.relation().candidate() && shown.isOpen() && !report.isFiled();
        return new TextSection(
                Texts.of("evaluation.part.SELF_REPORT"),
                status(report, shown.trajectory().candidate().name()),
                report.text(),
                mine ? handIn(report.isStarted(), "evaluation.self_report", actions::handInSelfReport) : none());
    }

    private static StatusBadge status(CandidateReport report, String candidate) {
        var filedOn = report.filedOn();
        if (filedOn != null) {
            return new StatusBadge(StatusKind.MET, Texts.of("evaluation.handed_in", Dates.date(filedOn)));
        }
        return report.isStarted()
                ? new StatusBadge(StatusKind.DRAFT, Texts.of("evaluation.draft_of", candidate))
                : new StatusBadge(StatusKind.WAITING, Texts.of("evaluation.waiting_for", candidate));
    }

    static TextSection observersView(Shown shown, EvaluationActions actions) {
        var evaluation = shown.evaluation();
        var view = evaluation.view();
        var observer = evaluation.observer();
        var submittedOn = view == null ? null : view.submittedOn();
        StatusBadge status;
        if (view != null && submittedOn != null) {
            status = new StatusBadge(
                    StatusKind.MET,
                    Texts.of("evaluation.view.by", view.observer().name(), Dates.date(submittedOn)));
        } else if (observer != null) {
            status = view == null
                    ? new StatusBadge(StatusKind.WAITING, Texts.of("evaluation.waiting_for", observer.name()))
                    : new StatusBadge(StatusKind.DRAFT, Texts.of("evaluation.draft_of", observer.name()));
        } else {
            status = new StatusBadge(StatusKind.MISSING, Texts.of("evaluation.line.nobody"));
        }
        Component[] buttons = none();
        if (shown.relation().observer() && shown.isOpen() && submittedOn == null) {
            buttons = handIn(view != null, "evaluation.view", actions::handInView);
        } else if (shown.relation().isPromotor() && shown.isOpen() && observer != null && submittedOn == null) {
            buttons =
                    new Component[] {Buttons.small(Texts.of("evaluation.observer.withdraw"), actions::withdrawObserver)
                    };
        }
        return new TextSection(
                Texts.of("evaluation.part.OBSERVER_VIEW"), status, view == null ? "" : view.text(), buttons);
    }

    static TextSection response(Shown shown, EvaluationActions actions) {
        var evaluation = shown.evaluation();
        var response = evaluation.response();
        var until = evaluation.respondUntil().orElseThrow();
        if (response != null) {
            return new TextSection(
                    Texts.of("evaluation.response"),
                    new StatusBadge(StatusKind.MET, Dates.date(response.respondedOn())),
                    response.text());
        }
        var runs = !shown.today().isAfter(until);
        var section = new TextSection(
                Texts.of("evaluation.response"),
                runs
                        ? new StatusBadge(StatusKind.WAITING, Texts.of("evaluation.until", Dates.date(until)))
                        : new StatusBadge(StatusKind.NOT_APPLICABLE, Texts.of("evaluation.response.none")),
                "",
                runs && shown.relation().candidate()
                        ? new Component[] {Buttons.small(Texts.of("evaluation.response.write"), actions::respond)}
                        : none());
        if (runs && evaluation.responseRunsIntoNotice()) {
            section.getContent()
                    .add(new Paragraph(Texts.of(
                            "evaluation.response.parallel", evaluation.terms().notice())));
        }
        return section;
    }

    /** Writing is among the page's own steps; here is what ends it. */
    private static Component[] handIn(boolean started, String key, Runnable handIn) {
        return started ? new Component[] {Buttons.small(Texts.of(key + ".hand_in"), handIn)} : none();
    }

    private static Component[] none() {
        return new Component[0];
    }
}
