package nl.traject.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.publication.Papers.Step;
import nl.traject.publication.Submission;
import nl.traject.publication.venue.Cycle;
import nl.traject.publication.venue.EditionDate;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.ListRow;
import nl.traject.ui.RowList;
import nl.traject.ui.SectionHeader;
import nl.traject.ui.Tone;

/** One submission: its edition, what happened day by day, and which dates lie ahead. */
class SubmissionPanel extends Composite<Section> {

    SubmissionPanel(
            Submission submission, Cycle cycle, Clock clock, boolean mayStep, SerializableConsumer<Step> take) {
        var today = LocalDate.now(clock);
        var header = new SectionHeader(Texts.name(cycle))
                .mark(Texts.badge(submission.status(), Texts.status(submission.status())));
        if (!cycle.city().isEmpty()) {
            header.note(cycle.city() + ", " + cycle.country());
        }
        var next = submission.next(cycle);
        if (mayStep && !next.isEmpty()) {
            header.end(Buttons.small(
                    getTranslation("publication.step"), () -> new StepDialog(next, today, take)));
        }
        getContent().addClassNames("submission");
        getContent().add(header);
        if (submission.resubmissionOf() != null) {
            var note = new Paragraph(getTranslation("publication.resubmission"));
            note.addClassName("section-note");
            getContent().add(note);
        }
        getContent().add(steps(submission, today), ahead(submission, cycle, today, clock));
    }

    private RowList steps(Submission submission, LocalDate today) {
        return new RowList(submission.steps().reversed().stream()
                .map(step -> {
                    var row = new ListRow(Texts.status(step.status()))
                            .when(Dates.brief(step.takenOn(), today), step.takenBy().name(), Tone.NEUTRAL);
                    return step.note().isEmpty() ? row : row.text(step.note());
                })
                .toList());
    }

    private Div ahead(Submission submission, Cycle cycle, LocalDate today, Clock clock) {
        var zone = clock.getZone();
        var dates = cycle.dates().stream()
                .filter(date -> submission.status().ahead().contains(date.kind()))
                .filter(date -> clock.instant().isBefore(date.date().passedAt(zone)))
                .sorted(Comparator.comparing(date -> date.date().passedAt(zone)))
                .toList();
        var box = new Div();
        box.setVisible(!dates.isEmpty());
        box.add(Label.meta(getTranslation("publication.ahead")), list(dates, cycle, today, clock));
        box.addClassName("submission-ahead");
        return box;
    }

    private RowList list(List<EditionDate> dates, Cycle cycle, LocalDate today, Clock clock) {
        Stream<ListRow> rows = dates.stream()
                .map(date -> new ListRow(Texts.event(cycle, date.kind()))
                        .text(Texts.local(date.date(), today, clock.getZone()) + " · " + Texts.venues(date.date()))
                        .end(Texts.sureness(date)));
        return new RowList(rows.toList());
    }
}
