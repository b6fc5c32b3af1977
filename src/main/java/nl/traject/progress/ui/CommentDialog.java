package nl.traject.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.progress.Comment;
import nl.traject.progress.Entry;
import nl.traject.ui.FormDialog;
import nl.traject.ui.MarkdownText;

/** Asks for a comment, below the words it is about. */
class CommentDialog extends FormDialog<CommentDialog.Words> {

    /** What is written; public because the form library reads it by reflection. */
    public record Words(String text) {}

    CommentDialog(Entry entry, EntryDialog.Keepers keepers, SerializableConsumer<Words> save) {
        super(
                Words.class,
                I18NProvider.translate("progress.comment.title"),
                I18NProvider.translate("progress.comment.save"),
                save);
        var quoted = new MarkdownText(entry.content().text());
        quoted.addClassName("quote");
        var text = new TextArea(getTranslation("progress.comment.text"));
        text.setMaxLength(Comment.LONGEST_TEXT);
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        var keeper = keepers.around(text);
        add(quoted, keeper, keeper.state());
        binder().forField(text).asRequired(required()).bind("text");
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                keeper.settle();
            }
        });
        open(new Words(""));
        keeper.restore();
        text.focus();
    }
}
