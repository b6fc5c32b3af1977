package nl.traject.history.changes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a record is called, and where it is read.
 *
 * @param text  its own words; a day as it is stored; null when it has none
 * @param dutch the same in Dutch, where the record has both
 * @param word  key of a sentence instead of a text
 * @param page  address within Traject; null when there is none for the reader, or the record is not there any more
 */
public record Title(
        @Nullable String text,
        @Nullable String dutch,
        @Nullable String word,
        @Nullable String page) {

    static Title of(String text) {
        return new Title(text, null, null, null);
    }

    /** In the reader's language where the record has both. */
    public @Nullable String in(Locale locale) {
        return dutch != null && locale.getLanguage().equals("nl") ? dutch : text;
    }

    /** The same title, read elsewhere. */
    Title at(@Nullable String otherPage) {
        return new Title(text, dutch, word, otherPage);
    }

    boolean isNamed() {
        return text != null || word != null;
    }
}
