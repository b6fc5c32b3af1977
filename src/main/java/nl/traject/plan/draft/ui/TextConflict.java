package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import nl.traject.plan.draft.DraftText;
import nl.traject.ui.Buttons;
import nl.traject.ui.Dates;
import nl.traject.ui.EditVersions;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** Two people changed one text: both are shown, and the reader keeps the own one, takes theirs, or brings both together. */
class TextConflict extends Composite<Div> {

    private final SerializableRunnable keep;
    private final SerializableRunnable take;
    private final SerializableRunnable merge;

    TextConflict(SerializableRunnable keep, SerializableRunnable take, SerializableRunnable merge) {
        this.keep = keep;
        this.take = take;
        this.merge = merge;
        getContent().addClassName("edit-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    boolean isShown() {
        return getContent().isVisible();
    }

    void hide() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    void show(String mine, DraftText theirs) {
        var at = theirs.changedAt();
        var who = at == null
                ? PlanWords.text("conflict.empty")
                : PlanWords.text("conflict.who", theirs.changedBy(), Dates.time(at));
        var actions = new Div(
                Buttons.small(PlanWords.text("conflict.keep"), keep::run),
                Buttons.small(PlanWords.text("conflict.take"), take::run),
                Buttons.small(PlanWords.text("conflict.merge"), merge::run));
        actions.addClassName("actions");
        getContent().removeAll();
        getContent()
                .add(
                        new StatusBadge(StatusKind.DUE, who),
                        new Paragraph(PlanWords.text("conflict.text")),
                        new EditVersions(mine, theirs.content()),
                        actions);
        getContent().setVisible(true);
    }
}
