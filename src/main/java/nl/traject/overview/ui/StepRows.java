package nl.traject.overview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import nl.traject.overview.OpenStep;
import nl.traject.ui.AvatarMark;
import nl.traject.ui.Dates;
import nl.traject.ui.ListRow;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** Steps as rows: one's own with a button, others' with a name and since when they wait. */
final class StepRows {

    private StepRows() {}

    /** A step of the reader's own. */
    static ListRow own(OpenStep step, LocalDate today, boolean withCandidate) {
        var row = new ListRow(what(step));
        row.when(when(step, today), below(step, today), tone(step, today));
        var subject = subject(step, withCandidate);
        if (!subject.isEmpty()) {
            row.text(subject);
        }
        moved(step, row);
        var open = new Button(
                translate("overview.step." + step.kind() + ".action"),
                event -> event.getSource().getUI().ifPresent(ui -> ui.navigate(step.path())));
        open.addThemeVariants(ButtonVariant.SMALL);
        return row.end(open);
    }

    /** A step of somebody else's. */
    static ListRow others(OpenStep step, LocalDate today) {
        var name = step.personName();
        var who = name == null ? translate("overview.office." + step.office()) : name;
        var subject = subject(step, false);
        var row =
                new ListRow(what(step)).mark(new AvatarMark(who)).text(subject.isEmpty() ? who : who + ", " + subject);
        moved(step, row);
        var due = step.dueOn();
        var since = step.since();
        if (step.isLateOn(today) && due != null) {
            row.below(new StatusBadge(
                    StatusKind.LATE, translate("overview.late", Dates.due(due, today), Dates.brief(due, today))));
        } else if (due != null) {
            row.below(new StatusBadge(StatusKind.WAITING, translate("overview.by", Dates.brief(due, today))));
        } else if (since != null) {
            row.below(new StatusBadge(StatusKind.WAITING, translate("overview.waiting", Dates.waiting(since, today))));
        }
        return row;
    }

    /** Why it waits for somebody who was not asked. */
    private static void moved(OpenStep step, ListRow row) {
        if (step.leftName() != null) {
            row.text(translate("overview.left", step.leftName()));
        }
    }

    static String what(OpenStep step) {
        return step.kind().namesItsSubject()
                ? translate("overview.step." + step.kind(), step.subject())
                : translate("overview.step." + step.kind());
    }

    private static String subject(OpenStep step, boolean withCandidate) {
        var subject = about(step);
        if (!withCandidate) {
            return subject;
        }
        return subject.isEmpty() ? step.candidate() : step.candidate() + ", " + subject;
    }

    /** Of the training that is missing only the number of items is known. */
    private static String about(OpenStep step) {
        if (step.kind().namesItsSubject()) {
            return "";
        }
        return step.kind() == OpenStep.Kind.MANDATORY_MISSING && !step.subject().isEmpty()
                ? translate("overview.step.MANDATORY_MISSING.items", Integer.valueOf(step.subject()))
                : step.subject();
    }

    private static String when(OpenStep step, LocalDate today) {
        var due = step.dueOn();
        if (due != null) {
            return Dates.due(due, today);
        }
        var since = step.since();
        return since == null ? translate("overview.open") : translate("overview.since", Dates.brief(since, today));
    }

    private static String below(OpenStep step, LocalDate today) {
        var due = step.dueOn();
        if (due != null) {
            return Dates.brief(due, today);
        }
        var since = step.since();
        return since == null ? "" : Dates.waiting(since, today);
    }

    private static Tone tone(OpenStep step, LocalDate today) {
        var due = step.dueOn();
        if (due == null) {
            return Tone.ACCENT;
        }
        if (due.isBefore(today.plusDays(7))) {
            return Tone.LATE;
        }
        return due.isBefore(today.plusDays(42)) ? Tone.DUE : Tone.NEUTRAL;
    }
}
