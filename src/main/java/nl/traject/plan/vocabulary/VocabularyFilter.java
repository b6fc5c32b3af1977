package nl.traject.plan.vocabulary;

import nl.traject.plan.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * Which terms the list shows.
 *
 * @param kind all kinds when null
 * @param text words, each of which stands in a name, of either language, or in the name of the group
 * @param offeredOnly leaves out what is retired
 */
public record VocabularyFilter(@Nullable TermKind kind, String text, boolean offeredOnly) {

    /** Everything, retired terms too. */
    public static final VocabularyFilter NONE = new VocabularyFilter(null, "", false);

    public VocabularyFilter {
        text = text.strip();
    }

    public VocabularyFilter withKind(@Nullable TermKind other) {
        return new VocabularyFilter(other, text, offeredOnly);
    }

    public VocabularyFilter withText(String other) {
        return new VocabularyFilter(kind, other, offeredOnly);
    }

    public VocabularyFilter withOfferedOnly(boolean only) {
        return new VocabularyFilter(kind, text, only);
    }
}
