package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.shared.TextPiece;

/**
 * What went of a text is in {@code del}, what came in {@code ins}, and screen readers, many of which pass over both, are told
 * where each begins and ends.
 */
public final class ChangeMarks {

    private ChangeMarks() {}

    /** @param kept signs at either end of what stayed, see {@link TextPiece#abridged} */
    public static Component of(TextPiece piece, int kept) {
        return switch (piece.kind()) {
            case ADDED -> added(piece.text());
            case REMOVED -> removed(piece.text());
            case SAME -> new Text(piece.abridged(kept));
        };
    }

    /** Words that came. */
    public static Component added(String words) {
        return marked("ins", I18NProvider.translate("ui.change.added"), words);
    }

    /** Words that went. */
    public static Component removed(String words) {
        return marked("del", I18NProvider.translate("ui.change.removed"), words);
    }

    private static Component marked(String tag, String read, String words) {
        var mark = new HtmlContainer(tag);
        mark.add(
                Label.hidden(read + " "), new Text(words), Label.hidden(" " + I18NProvider.translate("ui.change.end")));
        return mark;
    }
}
