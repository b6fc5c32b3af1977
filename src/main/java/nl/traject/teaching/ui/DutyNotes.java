package nl.traject.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.shared.Hours;
import nl.traject.teaching.Duty;
import nl.traject.teaching.DutyId;
import nl.traject.teaching.RuleException;
import nl.traject.teaching.TeachingOverview;
import nl.traject.ui.Buttons;
import nl.traject.ui.Label;
import nl.traject.ui.Note;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;

/** What stands below a duty: rules it breaks with their reasons, hours far over plan, why it was cancelled. */
final class DutyNotes {

    private final TeachingOverview teaching;
    private final DutySteps steps;

    DutyNotes(TeachingOverview teaching, DutySteps steps) {
        this.teaching = teaching;
        this.steps = steps;
    }

    List<Component> of(Duty duty, DutyId id) {
        var notes = new ArrayList<Component>();
        var percent = teaching.rules().teaching().overrunPercent().value();
        if (duty.isOverPlan(percent)) {
            notes.add(overrun(duty, id));
        }
        teaching.breachesOf(duty).forEach(breach -> notes.add(broken(breach, duty, id)));
        if (!duty.reason().isEmpty()) {
            notes.add(new Note(StatusKind.NOT_APPLICABLE, Texts.text("cancelled", duty.reason())));
        }
        return notes;
    }

    private Note overrun(Duty duty, DutyId id) {
        var over = duty.worked().minus(duty.plan().planned());
        var content = new Div(
                Label.span(Texts.text("overrun", over, percentOf(over, duty.plan().planned())), "strong"),
                new Paragraph(
                        duty.overrunNote().isEmpty()
                                ? Texts.text("overrun.propose", duty.plan().lecturer())
                                : duty.overrunNote()));
        if (steps.isTeam()) {
            content.add(Buttons.small(Texts.text("step.NOTE"), () -> steps.note(duty, id)));
        }
        return new Note(StatusKind.DUE, Tone.DUE, content);
    }

    private Note broken(Breach breach, Duty duty, DutyId id) {
        var given = reasonFor(breach, duty);
        var accepted = given.filter(exception -> exception.accepted() != null).isPresent();
        var content = new Div(
                Label.span(Texts.text(accepted ? "broken.accepted" : "broken"), "strong"),
                new Paragraph(Texts.breach(breach)));
        given.ifPresent(exception -> content.add(new Paragraph(reasonOf(exception))));
        if (given.isEmpty() && steps.isTeam()) {
            content.add(Buttons.small(Texts.text("step.EXPLAIN"), () -> steps.explain(duty, id)));
        }
        given.filter(exception -> !accepted && steps.isAdministrator())
                .ifPresent(exception ->
                        content.add(Buttons.small(Texts.text("step.ACCEPT"), () -> steps.accept(exception))));
        var rules = teaching.rules();
        var source = new Paragraph(Texts.text("broken.source", rules.code(), rules.version()));
        source.addClassName("dim");
        content.add(source);
        return accepted
                ? new Note(StatusKind.EXCUSED, Tone.NEUTRAL, content)
                : new Note(StatusKind.BREACHED, Tone.LATE, content);
    }

    private static String reasonOf(RuleException exception) {
        var given = Texts.text(
                "broken.reason",
                exception.reason(),
                exception.given().who().name(),
                exception.given().on());
        var accepted = exception.accepted();
        return given + " "
                + (accepted == null
                        ? Texts.text("broken.waiting")
                        : Texts.text("broken.accepted-by", accepted.who().name(), accepted.on()));
    }

    private static Optional<RuleException> reasonFor(Breach breach, Duty duty) {
        return duty.exceptions().stream()
                .filter(exception -> exception.rule() == breach.kind())
                .findFirst();
    }

    private static BigDecimal percentOf(Hours part, Hours whole) {
        return part.value().movePointRight(2).divide(whole.value(), 0, RoundingMode.HALF_UP);
    }
}
