package nl.traject.plan.ui;

import static nl.traject.plan.TopicStatus.ACTIVE;
import static nl.traject.plan.TopicStatus.AGREED;
import static nl.traject.plan.TopicStatus.DROPPED;
import static nl.traject.plan.TopicStatus.IDEA;
import static nl.traject.plan.TopicStatus.MERGED;
import static nl.traject.plan.TopicStatus.PAUSED;
import static nl.traject.plan.TopicStatus.PROPOSED;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.traject.people.Relation;
import nl.traject.plan.Topic;
import nl.traject.plan.TopicRef;
import nl.traject.plan.TopicStatus;
import nl.traject.plan.Topics;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Latest;
import nl.traject.ui.Notices;
import nl.traject.ui.Refusals;

/** The buttons of a topic's page: what this reader can do with it now, the next step first among them. */
final class TopicSteps {

    private final Topics topics;
    private final Topic topic;
    private final Relation reader;
    private final Runnable changed;
    private final String number;

    /**
     * @param changed shows the topic anew
     */
    TopicSteps(Topics topics, Topic topic, Relation reader, Runnable changed) {
        this.topics = topics;
        this.topic = topic;
        this.reader = reader;
        this.changed = changed;
        this.number = Integer.toString(topic.number());
    }

    /** None for who only reads, and none once the topic has ended. */
    Component[] buttons() {
        if (!reader.isTeam() || topic.status().isOver()) {
            return new Component[0];
        }
        List<Component> buttons = new ArrayList<>();
        buttons.add(more());
        buttons.add(Buttons.plain(translate("plan.topic.edit"), this::edit));
        switch (topic.status()) {
            case IDEA -> buttons.add(propose());
            case PROPOSED -> {
                if (topic.agreement().waitsFor(reader)) {
                    buttons.add(primary("plan.topic.agree", AGREED, () -> topics.agree(topic.id(), topic.version())));
                }
            }
            case AGREED ->
                buttons.add(primary("plan.topic.activate", ACTIVE, () -> topics.activate(topic.id(), topic.version())));
            case PAUSED ->
                buttons.add(primary("plan.topic.resume", ACTIVE, () -> topics.resume(topic.id(), topic.version())));
            case ACTIVE, MERGED, DROPPED -> {
                // Nothing is the one next step.
            }
        }
        return buttons.toArray(Component[]::new);
    }

    void edit() {
        var latest = new Latest<>(
                topic, () -> topics.get(topic.trajectory(), topic.number()).topic());
        var dialog = TopicDialog.forEdit(topic, topics.listOfferedTerms(), this::search, content -> {
            topics.edit(topic.id(), latest.get().version(), content);
            Notices.done(translate("plan.topic.saved", number));
            changed.run();
        });
        dialog.whenStale(() -> TopicForm.of(latest.renew().content()));
        dialog.open(TopicForm.of(topic.content()));
    }

    private Component propose() {
        var button = primary("plan.topic.propose", PROPOSED, () -> topics.propose(topic.id(), topic.version()));
        return topic.content()
                .whyNotProposable()
                .<Component>map(missing -> Buttons.closed(button, Refusals.sentence(missing)))
                .orElse(button);
    }

    private MenuBar more() {
        var bar = new MenuBar();
        var menu = bar.addItem(translate("plan.topic.more")).getSubMenu();
        if (topic.status() != IDEA) {
            reason(
                    menu,
                    "plan.topic.ask_for_change",
                    "plan.topic.ask_for_change.reason",
                    IDEA,
                    why -> topics.askForChange(topic.id(), topic.version(), why));
        }
        if (topic.status() == ACTIVE) {
            reason(
                    menu,
                    "plan.topic.pause",
                    "plan.topic.reason",
                    PAUSED,
                    why -> topics.pause(topic.id(), topic.version(), why));
        }
        menu.addItem(
                translate("plan.topic.merge") + "…",
                event -> new MergeDialog(topic, this::search, (into, why) -> {
                            topics.merge(topic.id(), topic.version(), into.id(), why);
                            done(MERGED);
                        })
                        .ask());
        reason(
                menu,
                "plan.topic.drop",
                "plan.topic.reason",
                DROPPED,
                why -> topics.drop(topic.id(), topic.version(), why));
        return bar;
    }

    private void reason(SubMenu menu, String key, String label, TopicStatus next, SerializableConsumer<String> step) {
        menu.addItem(
                translate(key) + "…",
                event -> ConfirmDialogs.reason(
                        translate(key), translate(key + ".text"), translate(label), translate(key), why -> {
                            step.accept(why);
                            done(next);
                        }));
    }

    private Button primary(String key, TopicStatus next, Runnable step) {
        return Buttons.primary(translate(key), () -> {
            try {
                step.run();
                done(next);
            } catch (RuleViolation refused) {
                Notices.refused(refused);
            }
        });
    }

    private void done(TopicStatus next) {
        Notices.done(translate("plan.topic.done." + next.name(), number));
        changed.run();
    }

    private List<TopicRef> search(String text, int offset, int limit) {
        return topics.search(topic.trajectory(), text, offset, limit);
    }

    private static String translate(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
