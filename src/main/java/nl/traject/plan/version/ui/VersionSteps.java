package nl.traject.plan.version.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import nl.traject.plan.version.PlanVersion;
import nl.traject.plan.version.PlanVersions;
import nl.traject.plan.version.VersionContent;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Buttons;
import nl.traject.ui.ConfirmDialogs;
import nl.traject.ui.Notices;

/** The buttons of a version's page: what this reader can do with it now. None for who only reads. */
final class VersionSteps {

    private final PlanVersions versions;
    private final PlanVersion version;
    private final VersionContent.Turn turn;
    private final SerializableRunnable changed;

    /**
     * @param changed shows the version anew
     */
    VersionSteps(PlanVersions versions, VersionContent content, SerializableRunnable changed) {
        this.versions = versions;
        this.version = content.version();
        this.turn = content.turn();
        this.changed = changed;
    }

    List<Component> buttons() {
        var buttons = new ArrayList<Component>();
        if (turn.withdraw()) {
            buttons.add(Buttons.plain(VersionWords.of("withdraw") + "…", this::withdraw));
        }
        if (turn.askForChange()) {
            buttons.add(Buttons.plain(VersionWords.of("ask_for_change") + "…", this::askForChange));
        }
        if (turn.agree()) {
            buttons.add(Buttons.primary(VersionWords.of("agree", number()), this::agree));
        }
        return buttons;
    }

    private void agree() {
        try {
            versions.agree(version.trajectory(), version.number(), version.version());
            Notices.done(VersionWords.of("agree.done", number()));
        } catch (RuleViolation refused) {
            Notices.refused(refused);
        }
        changed.run();
    }

    private void askForChange() {
        ConfirmDialogs.reason(
                VersionWords.of("ask_for_change.title", number()),
                VersionWords.of("ask_for_change.text"),
                VersionWords.of("ask_for_change.reason"),
                VersionWords.of("ask_for_change"),
                reason -> {
                    versions.askForChange(version.trajectory(), version.number(), version.version(), reason);
                    Notices.done(VersionWords.of("ask_for_change.done", number()));
                    changed.run();
                });
    }

    private void withdraw() {
        ConfirmDialogs.reason(
                VersionWords.of("withdraw.title", number()),
                VersionWords.of("withdraw.text"),
                VersionWords.of("withdraw.reason"),
                VersionWords.of("withdraw"),
                reason -> {
                    versions.withdraw(version.trajectory(), version.number(), version.version(), reason);
                    Notices.done(VersionWords.of("withdraw.done", number()));
                    changed.run();
                });
    }

    private String number() {
        return Integer.toString(version.number());
    }
}
