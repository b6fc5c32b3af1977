package nl.traject.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.traject.history.changes.Change;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.Change.Value;
import nl.traject.shared.TextDifference;
import nl.traject.ui.ChangeMarks;
import nl.traject.ui.Label;
import nl.traject.ui.Links;
import org.jspecify.annotations.Nullable;

/** One record that was changed: which, with a link where it still is, and field by field from what to what. */
class ChangeBlock extends Div {

    /** From here on two texts are compared word by word. */
    private static final int LONG = 48;

    /** Of a record that is still there, its page shows the whole text. */
    private static final int LONGEST = 240;

    /** Of what stayed, so many signs are shown beside what changed. */
    private static final int BESIDE = 60;

    private final ChangeText text;

    ChangeBlock(Change change, ChangeText text) {
        this.text = text;
        addClassName("change");
        var head = new Div(title(change), Label.dim(text.done(change.operation())));
        head.addClassName("change-head");
        add(head);
        if (change.fields().isEmpty()) {
            add(Label.meta(text.say("history.nothing")));
            return;
        }
        var fields = new DescriptionList();
        fields.addClassName("change-fields");
        for (var field : change.fields()) {
            fields.add(
                    new DescriptionList.Term(text.field(change.table(), field.column())),
                    new DescriptionList.Description(values(change, field)));
        }
        add(fields);
    }

    private Component title(Change change) {
        var words = text.record(change);
        var page = change.title() == null ? null : change.title().page();
        return page == null ? Label.span(words, "medium") : Links.to(page, words);
    }

    private Component[] values(Change change, Change.Field field) {
        if (change.operation() == Operation.INSERT) {
            return new Component[] {plain(change, field.column(), field.to())};
        }
        if (change.operation() == Operation.DELETE) {
            return new Component[] {ChangeMarks.removed(text.value(change.table(), field.column(), field.from()))};
        }
        var from = text.value(change.table(), field.column(), field.from());
        var to = text.value(change.table(), field.column(), field.to());
        if (field.from() != null && field.to() != null && isProse(from, to)) {
            return TextDifference.of(from, to).stream()
                    .flatMap(piece -> ChangeMarks.of(piece, BESIDE).stream())
                    .toArray(Component[]::new);
        }
        // What was or is empty is said, and not marked as a word that went or came.
        var arrow = Label.span("→", "change-arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return new Component[] {
            field.from() == null ? Label.dim(from) : ChangeMarks.removed(from),
            arrow,
            field.to() == null ? Label.dim(to) : ChangeMarks.added(to)
        };
    }

    private Component plain(Change change, String column, @Nullable Value value) {
        var words = text.value(change.table(), column, value);
        return new Span(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
    }

    private static boolean isProse(String from, String to) {
        return Math.max(from.length(), to.length()) > LONG && !from.equals(to);
    }
}
