package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.draft.TextPlace;
import nl.traject.ui.FormDialog;
import nl.traject.ui.Notices;

/** Asks what there is to say, about a text or about a whole part. */
final class CommentForm {

    /** What is said about a text; public because the form library reads it by reflection. */
    public record Words(String text) {}

    /** What is said about a whole part; public for the same reason. */
    public record PartWords(PlanPart part, String text) {}

    private CommentForm() {}

    static void open(PlanDesk desk, TextPlace place) {
        var dialog =
                dialog(Words.class, PlanWords.text("comment.title", PlanWords.place(desk.draft(), place)), words -> {
                    desk.services().comments().say(desk.trajectory().id(), place, words.text());
                    done(desk);
                });
        dialog.open(new Words(""));
    }

    static void open(PlanDesk desk) {
        var dialog = dialog(PartWords.class, PlanWords.text("comment.new"), words -> {
            desk.services().comments().say(desk.trajectory().id(), words.part(), words.text());
            done(desk);
        });
        var part = new Select<PlanPart>();
        part.setLabel(PlanWords.text("comment.part"));
        part.setItems(PlanPart.values());
        part.setItemLabelGenerator(PlanWords::part);
        dialog.binder().forField(part).bind("part");
        dialog.add(part);
        dialog.open(new PartWords(PlanPart.RESEARCH, ""));
    }

    private static <R> FormDialog<R> dialog(Class<R> form, String title, SerializableConsumer<R> save) {
        var dialog = new FormDialog<>(form, title, PlanWords.text("comment.say"), save);
        var text = new TextArea(PlanWords.text("comment.text"));
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setHelperText(PlanWords.text("comment.help"));
        dialog.binder().forField(text).asRequired(dialog.required()).bind("text");
        dialog.add(text);
        return dialog;
    }

    private static void done(PlanDesk desk) {
        desk.reload();
        Notices.done(PlanWords.text("comment.done"));
    }
}
