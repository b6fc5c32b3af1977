package nl.traject.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.teaching.Duty;
import nl.traject.teaching.DutyId;
import nl.traject.teaching.DutyStep;
import nl.traject.teaching.RuleException;
import nl.traject.teaching.TeachingService;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Icon;
import nl.traject.ui.Latest;
import nl.traject.ui.Notices;

/** The steps of a duty that are this reader's now: the next one as a button, the others in a menu. */
final class DutySteps {

    private static final Set<DutyStep> NEXT = EnumSet.of(DutyStep.AGREE, DutyStep.CONFIRM);

    /** Offered beside what they are about, not in the menu. */
    private static final Set<DutyStep> ELSEWHERE = EnumSet.of(DutyStep.EXPLAIN, DutyStep.NOTE);

    private final TeachingService teaching;
    private final Relation reader;
    private final List<Person> supervisors;
    private final SerializableConsumer<DutyId> hours;
    private final Runnable changed;

    /**
     * @param hours   what opening the weeks of a duty does
     * @param changed called after each step
     */
    DutySteps(
            TeachingService teaching,
            Relation reader,
            List<Person> supervisors,
            SerializableConsumer<DutyId> hours,
            Runnable changed) {
        this.teaching = teaching;
        this.reader = reader;
        this.supervisors = List.copyOf(supervisors);
        this.hours = hours;
        this.changed = changed;
    }

    Component of(Duty duty, DutyId id) {
        var steps = EnumSet.noneOf(DutyStep.class);
        steps.addAll(duty.steps(reader));
        steps.removeAll(ELSEWHERE);
        var row = new Div();
        row.addClassName("duty-steps");
        steps.stream()
                .filter(NEXT::contains)
                .forEach(step -> row.add(Buttons.small(Texts.text("step." + step), () -> take(step, duty, id))));
        steps.removeAll(NEXT);
        if (!steps.isEmpty()) {
            row.add(menu(steps, duty, id));
        }
        return row;
    }

    boolean isTeam() {
        return reader.isTeam();
    }

    boolean isAdministrator() {
        return reader.administrator();
    }

    /** Gives a reason for the rules a duty breaks. */
    void explain(Duty duty, DutyId id) {
        ConfirmDialogs.reason(
                Texts.text("explain.title", duty.plan().course()),
                Texts.text("explain.text"),
                Texts.text("form.reason"),
                Texts.text("step.EXPLAIN"),
                why -> {
                    teaching.explain(id, duty.version(), why);
                    done("EXPLAIN");
                });
    }

    /** Keeps what was said about hours far over plan. */
    void note(Duty duty, DutyId id) {
        ConfirmDialogs.reason(
                Texts.text("note.title", duty.plan().course()),
                Texts.text("note.text"),
                Texts.text("note.label"),
                Texts.text("step.NOTE"),
                text -> {
                    teaching.note(id, duty.version(), text);
                    done("NOTE");
                });
    }

    /** An administrator accepts a reason. */
    void accept(RuleException exception) {
        teaching.accept(exception.id(), exception.version());
        done("ACCEPT");
    }

    private MenuBar menu(Set<DutyStep> steps, Duty duty, DutyId id) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = bar.addItem(new Icon("more"));
        root.setAriaLabel(Texts.text("step.more", duty.plan().course()));
        var menu = root.getSubMenu();
        for (var step : steps) {
            if (step == DutyStep.ASK) {
                askAmong(menu.addItem(Texts.text("step.ASK")), duty, id);
            } else {
                menu.addItem(Texts.text("step." + step), event -> take(step, duty, id));
            }
        }
        return bar;
    }

    private void askAmong(MenuItem parent, Duty duty, DutyId id) {
        for (var supervisor : supervisors) {
            parent.getSubMenu().addItem(supervisor.name(), event -> {
                teaching.ask(id, duty.version(), supervisor.id());
                done("ASK");
            });
        }
    }

    private void take(DutyStep step, Duty duty, DutyId id) {
        var latest = new Latest<>(duty, () -> teaching.get(id));
        switch (step) {
            case AGREE -> {
                teaching.agree(id, duty.version());
                done(step.name());
            }
            case CONFIRM -> {
                teaching.confirm(id, duty.version());
                done(step.name());
            }
            case WORK -> hours.accept(id);
            case REVISE ->
                new DutyDialogs(plan -> teaching.preview(id, plan), (plan, why) -> {
                            teaching.revise(id, latest.get().version(), plan, why);
                            done(step.name());
                        })
                        .revise(latest);
            case CANCEL ->
                ConfirmDialogs.reason(
                        Texts.text("cancel.title", duty.plan().course()),
                        Texts.text("cancel.text"),
                        Texts.text("form.reason"),
                        Texts.text("step.CANCEL"),
                        why -> {
                            teaching.cancel(id, duty.version(), why);
                            done(step.name());
                        });
            case ASK, EXPLAIN, NOTE -> throw new IllegalArgumentException("offered elsewhere: " + step);
        }
    }

    private void done(String step) {
        changed.run();
        Notices.done(Texts.text("done." + step));
    }
}
