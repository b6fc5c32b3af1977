package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.shared.TextPiece;

/**
 * What went of a text is in {@code del}, what came in {@code ins}, and screen readers, many of which pass over both, are told
 * where each begins and ends.
 */
public final class ChangeMarks {

    private ChangeMarks() {}

    /**
     * Blanks around the words stay outside the mark.
     *
     * @param kept signs at either end of what stayed, see {@link TextPiece#abridged}
     */
    public static List<Component> of(TextPiece piece, int kept) {
        var text = piece.text();
        if (piece.kind() == TextPiece.Kind.SAME) {
            return List.of(new Text(piece.abridged(kept)));
        }
        var words = text.isBlank() ? text : text.strip();
        var from = text.indexOf(words);
        var mark = piece.kind() == TextPiece.Kind.ADDED ? added(words) : removed(words);
        return Stream.of(plain(text.substring(0, from)), Stream.of(mark), plain(text.substring(from + words.length())))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Component> plain(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(new Text(text));
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
