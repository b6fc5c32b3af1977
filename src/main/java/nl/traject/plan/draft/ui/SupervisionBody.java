package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import nl.traject.people.Supervision;
import nl.traject.plan.draft.TextKind;
import nl.traject.plan.draft.TextPlace;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Inputs;
import nl.traject.ui.Label;
import nl.traject.ui.Refusals;
import org.jspecify.annotations.Nullable;

/** The third part: who does what, how often one meets, how many hours at least, and how feedback is given. */
class SupervisionBody extends Composite<Div> {

    private static final String HOURS = "HOURS";

    private final PlanDesk desk;
    private final BigDecimalField hours = Inputs.decimal(PlanWords.text("hours"));
    private final FormErrors errors = new FormErrors();
    private final Div tasks = new Div();

    SupervisionBody(PlanDesk desk) {
        this.desk = desk;
        tasks.addClassName("labelled");
        getContent().addClassName("part-body");
        getContent()
                .add(
                        monthlyHours(),
                        PlanTexts.of(desk, TextPlace.of(TextKind.MEETING_FREQUENCY)),
                        tasks,
                        text(TextKind.REPORTING),
                        text(TextKind.FEEDBACK));
        arrange();
    }

    /** Shows the team and the hours as they are now. */
    final void arrange() {
        hours.setValue(value(desk.draft().choices().monthlyHours()));
        tasks.removeAll();
        tasks.add(Label.span(PlanWords.text("tasks"), "flabel"));
        desk.draft().supervisors().forEach(supervision -> tasks.add(task(supervision)));
    }

    private Component text(TextKind kind) {
        return PlanTexts.of(desk, TextPlace.of(kind), PlanWords.field(kind), PlanWords.text("markdown"));
    }

    private Component task(Supervision supervision) {
        return PlanTexts.of(
                desk,
                TextPlace.of(TextKind.TASK, supervision.id()),
                PlanWords.text(
                        "task.of",
                        supervision.supervisor().name(),
                        PlanWords.named("people.part", supervision.part().name())),
                "");
    }

    private Component monthlyHours() {
        hours.setReadOnly(!desk.isWriter());
        hours.setHelperText(PlanWords.text("hours.help"));
        hours.addClassName("hours-field");
        hours.addFocusListener(event -> desk.enter(HOURS));
        hours.addBlurListener(event -> desk.leave(HOURS));
        hours.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                store(event.getValue());
            }
        });
        return new Div(errors, hours);
    }

    /** Somebody else may have chosen meanwhile: then both numbers are said, and theirs is shown. */
    private void store(@Nullable BigDecimal typed) {
        errors.hide();
        try {
            desk.services()
                    .drafts()
                    .nameMonthlyHours(
                            desk.trajectory().id(),
                            desk.draft().choices().hoursVersion(),
                            typed == null ? null : new Hours(typed));
            desk.reload();
        } catch (RuleViolation refused) {
            if (refused.refusal() == SharedRefusal.STALE_VERSION) {
                desk.reload();
                errors.show(List.of(PlanWords.text(
                        "hours.other",
                        typed == null ? PlanWords.text("nothing") : new Hours(typed),
                        desk.draft().choices().monthlyHours() == null
                                ? PlanWords.text("nothing")
                                : desk.draft().choices().monthlyHours())));
            } else {
                errors.show(List.of(Refusals.sentence(refused)));
            }
        }
    }

    private static @Nullable BigDecimal value(@Nullable Hours some) {
        return some == null ? null : some.value().stripTrailingZeros();
    }
}
