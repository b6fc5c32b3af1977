package nl.traject.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Objects;
import nl.traject.evaluation.Milestone;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.evaluation.MilestoneService.Dated;
import nl.traject.people.Relation;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import nl.traject.ui.ListRow;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** A row for each date: when, what, by which rule from where, and what the reader may do about it. */
record MilestoneRows(
        TrajectoryId trajectory,
        Relation relation,
        LocalDate today,
        SerializableConsumer<Dated> move,
        SerializableBiConsumer<MilestoneKind, Integer> pass,
        SerializableBiConsumer<MilestoneKind, Integer> waive) {

    /** A milestone with its state. */
    ListRow milestone(Dated dated) {
        var milestone = Objects.requireNonNull(dated.milestone());
        var status = Objects.requireNonNull(dated.status());
        var late = dated.isLateOn(today);
        var row = explained(title(milestone.kind()), dated, late);
        if (!milestone.reason().isEmpty()) {
            row.text(Texts.of("evaluation.waived.because", milestone.reason()));
        }
        var word = late ? Texts.of("evaluation.late") : Texts.of("evaluation.status." + status);
        row.end(new StatusBadge(Texts.shape(status, late), word));
        if (dated.movable() && (relation.isPromotor() || relation.administrator())) {
            row.end(named("evaluation.move", milestone.kind(), () -> move.accept(dated)));
        }
        if (isToPass(dated, milestone, status)) {
            row.end(named(
                    "evaluation.pass", milestone.kind(), () -> pass.accept(milestone.kind(), milestone.version())));
        }
        if (relation.administrator() && !status.isDone() && milestone.kind() != MilestoneKind.EVALUATION) {
            row.end(named(
                    "evaluation.waive", milestone.kind(), () -> waive.accept(milestone.kind(), milestone.version())));
        }
        return row;
    }

    /** A date that is no milestone. */
    ListRow date(Dated dated) {
        return explained(Label.span(Texts.name(dated.due().event())), dated, false);
    }

    private boolean isToPass(Dated dated, Milestone milestone, Milestone.Status status) {
        return relation.isPromotor()
                && !status.isDone()
                && !milestone.kind().closesByItself()
                && !today.isBefore(dated.opens());
    }

    private Component title(MilestoneKind kind) {
        var open = kind == MilestoneKind.EVALUATION || relation.isTeam() || relation.isSchool();
        return kind.hasPage() && open
                ? Links.to(MilestoneView.path(trajectory, kind), Texts.name(kind))
                : Label.span(Texts.name(kind));
    }

    private ListRow explained(Component title, Dated dated, boolean late) {
        var due = dated.due();
        var because = due.because();
        var ahead = !due.date().isBefore(today);
        var row = new ListRow(title)
                .when(
                        Dates.date(due.date()),
                        Dates.relative(due.date(), today),
                        late ? Tone.LATE : ahead ? Tone.ACCENT : Tone.NEUTRAL)
                .text(Texts.rule(because));
        var signedOn = because.signedOn();
        if (signedOn != null) {
            row.text(Texts.of("rules.explanation.signed", signedOn));
        }
        if (because.daysByLeave() != 0) {
            row.text(Texts.of("rules.explanation.leave", because.daysByLeave()));
        }
        if (because.daysByHours() != 0) {
            row.text(Texts.of("rules.explanation.hours", because.daysByHours()));
        }
        var reason = because.movedReason();
        if (reason != null) {
            row.below(new StatusBadge(StatusKind.CHANGE_ASKED, Texts.of("rules.explanation.by_hand", reason))
                    .withTone(Tone.NEUTRAL));
        }
        row.below(Label.meta(Texts.sourceAlone(because)));
        return row;
    }

    /** Several rows have the same button; screen readers hear whose it is. */
    private static Button named(String key, MilestoneKind kind, Runnable action) {
        var button = Buttons.small(Texts.of(key), action);
        button.setAriaLabel(Texts.of(key) + ": " + Texts.name(kind));
        return button;
    }
}
