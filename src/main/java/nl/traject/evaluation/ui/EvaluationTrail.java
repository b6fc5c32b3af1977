package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.traject.evaluation.Evaluation;
import nl.traject.ui.Dates;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What happened in this evaluation, the latest first; all of it stands in the change history. */
class EvaluationTrail extends Composite<Section> {

    private record Event(LocalDate on, String text) {}

    EvaluationTrail(Shown shown) {
        var events = new ArrayList<>(events(shown.evaluation(), shown.today()));
        events.sort(Comparator.comparing(Event::on).reversed());
        var header = new SectionHeader(getTranslation("evaluation.trail"));
        if (shown.relation().isTeam() || shown.relation().isSchool()) {
            header.end(Links.to("phd/" + shown.trajectory().id() + "/history", getTranslation("evaluation.trail.all")));
        }
        getContent().addClassName("section");
        getContent()
                .add(
                        header,
                        new RowList(events.stream()
                                .map(event -> new ListRow(event.text)
                                        .when(Dates.todayOr(event.on, shown.today()), "", Tone.NEUTRAL))
                                .toList()));
    }

    private static List<Event> events(Evaluation evaluation, LocalDate today) {
        var events = new ArrayList<Event>();
        if (!today.isBefore(evaluation.terms().opens())) {
            add(events, evaluation.terms().opens(), "opened");
        }
        var report = evaluation.selfReport();
        if (report.savedAt() != null && !report.isFiled()) {
            add(
                    events,
                    LocalDate.ofInstant(report.savedAt(), Dates.ZONE),
                    "draft",
                    evaluation.candidate().name());
        }
        add(events, report.filedOn(), "self_report", evaluation.candidate().name());
        evaluation
                .assessments()
                .forEach(assessment -> add(
                        events,
                        assessment.submittedOn(),
                        "assessed",
                        assessment.assessor().name()));
        var view = evaluation.view();
        if (view != null) {
            add(events, view.submittedOn(), "view", view.observer().name());
        }
        var meeting = evaluation.meeting();
        add(events, meeting == null ? null : meeting.heldOn(), "meeting");
        var decision = evaluation.decision();
        if (decision != null) {
            add(events, decision.decidedOn(), "decided", decision.decidedBy().name());
        }
        var response = evaluation.response();
        add(
                events,
                response == null ? null : response.respondedOn(),
                "response",
                evaluation.candidate().name());
        var notice = evaluation.notice();
        if (notice != null) {
            add(events, notice.givenOn(), "notice", notice.recordedBy().name());
        }
        var closedOn = evaluation.milestone().closedOn();
        add(events, closedOn, "closed");
        return events;
    }

    private static void add(List<Event> events, @Nullable LocalDate on, String key, Object... arguments) {
        if (on != null) {
            events.add(new Event(on, Texts.of("evaluation.trail." + key, arguments)));
        }
    }
}
