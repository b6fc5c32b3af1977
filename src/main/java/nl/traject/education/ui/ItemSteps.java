package nl.traject.education.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.traject.education.EducationService;
import nl.traject.education.Item;
import nl.traject.education.ItemId;
import nl.traject.education.ItemStep;
import nl.traject.people.Person;
import nl.traject.people.Relation;
import nl.traject.shared.PersonId;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Icon;
import nl.traject.ui.Latest;
import nl.traject.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The steps of an item that are this reader's now: the next one as a button, the others in a menu. */
final class ItemSteps {

    private static final Set<ItemStep> NEXT = EnumSet.of(ItemStep.APPROVE, ItemStep.COMPLETE, ItemStep.CREDIT);

    private final EducationService education;
    private final Relation reader;
    private final ItemDialogs dialogs;
    private final List<Person> supervisors;
    private final Runnable changed;

    ItemSteps(
            EducationService education,
            Relation reader,
            ItemDialogs dialogs,
            List<Person> supervisors,
            Runnable changed) {
        this.education = education;
        this.reader = reader;
        this.dialogs = dialogs;
        this.supervisors = supervisors;
        this.changed = changed;
    }

    /** Buttons and menu of an item; empty when nothing of it is the reader's. */
    Component of(Item item, ItemId id) {
        var steps = item.steps(reader);
        var row = new Div();
        row.addClassName("item-steps");
        steps.stream()
                .filter(NEXT::contains)
                .forEach(step -> row.add(Buttons.small(Texts.text("step." + step), () -> take(step, item, id))));
        var others = EnumSet.copyOf(steps);
        others.removeAll(NEXT);
        if (!others.isEmpty()) {
            row.add(menu(others, item, id));
        }
        return row;
    }

    private MenuBar menu(Set<ItemStep> steps, Item item, ItemId id) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = bar.addItem(new Icon("more"));
        root.setAriaLabel(Texts.text("step.more", item.plan().title()));
        var menu = root.getSubMenu();
        for (var step : steps) {
            if (step == ItemStep.ASK) {
                askAmong(menu.addItem(Texts.text("step.ASK")), item, id);
            } else {
                menu.addItem(Texts.text("step." + step), event -> take(step, item, id));
            }
        }
        return bar;
    }

    private void askAmong(MenuItem parent, Item item, ItemId id) {
        for (var supervisor : supervisors) {
            parent.getSubMenu().addItem(supervisor.name(), event -> {
                education.ask(id, item.version(), supervisor.id());
                done("ASK");
            });
        }
    }

    private void take(ItemStep step, Item item, ItemId id) {
        var title = item.plan().title();
        var latest = new Latest<>(item, () -> education.get(id));
        switch (step) {
            case APPROVE -> {
                education.approve(id, item.version());
                done(step.name());
            }
            case CREDIT -> {
                education.credit(id, item.version());
                done(step.name());
            }
            case COMPLETE ->
                dialogs.complete(latest, proof -> {
                    education.complete(id, latest.get().version(), proof.proof(), idOf(proof.asked()));
                    done(step.name());
                });
            case REVISE ->
                dialogs.revise(latest, plan -> {
                    education.revise(id, latest.get().version(), plan);
                    done(step.name());
                });
            case REFUSE -> reason(step, title, why -> education.refuse(id, item.version(), why));
            case OVERRULE -> reason(step, title, why -> education.overrule(id, item.version(), why));
            case DROP ->
                ConfirmDialogs.danger(
                        Texts.text("drop.title", title), Texts.text("drop.text"), Texts.text("step.DROP"), () -> {
                            education.drop(id, item.version());
                            done(step.name());
                        });
            case ASK -> throw new IllegalArgumentException("whom to ask stands in the menu");
        }
    }

    private void reason(ItemStep step, String title, SerializableConsumer<String> work) {
        ConfirmDialogs.reason(
                Texts.text("reason." + step + ".title", title),
                Texts.text("reason." + step + ".text"),
                Texts.text("reason"),
                Texts.text("step." + step),
                why -> {
                    work.accept(why);
                    done(step.name());
                });
    }

    private void done(String step) {
        changed.run();
        Notices.done(Texts.text("done." + step));
    }

    private static @Nullable PersonId idOf(@Nullable Person person) {
        return person == null ? null : person.id();
    }
}
