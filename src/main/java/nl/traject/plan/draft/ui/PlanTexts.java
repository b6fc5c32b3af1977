package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.Buttons;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;

/** A text as the reader may have it: to be written and talked about, or to be read. */
final class PlanTexts {

    private PlanTexts() {}

    static Component of(PlanDesk desk, TextPlace place) {
        return of(desk, place, PlanWords.field(place.kind()), "");
    }

    /**
     * @param label its name
     * @param help a remark below it; may be empty
     */
    static Component of(PlanDesk desk, TextPlace place, String label, String help) {
        if (!desk.isWriter()) {
            return new TextShown(desk, place, label);
        }
        var editor = new TextEditor(desk, place).label(label);
        if (!help.isEmpty()) {
            editor.help(help);
        }
        var both = new Div(editor, comment(desk, place));
        both.addClassName("text-place");
        return both;
    }

    private static Button comment(PlanDesk desk, TextPlace place) {
        var count = desk.draft().threads().stream()
                .filter(thread -> thread.isOpen() && place.equals(thread.place()))
                .mapToInt(thread -> 1 + thread.replies().size())
                .sum();
        var button = Buttons.quiet("", () -> CommentForm.open(desk, place));
        button.setIcon(new Icon("comment"));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("comment-button");
        var name = PlanWords.text("comment.on", PlanWords.place(desk.draft(), place), count);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        if (count > 0) {
            button.setSuffixComponent(Label.span(Integer.toString(count)));
        }
        return button;
    }
}
