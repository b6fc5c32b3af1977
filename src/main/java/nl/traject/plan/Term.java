package nl.traject.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary. The vocabulary is data: a school may add words and retire them.
 *
 * @param group the group a technique belongs to; null for every other kind
 * @param position where it stands among its kind
 * @param retired still shown where it is used, no longer offered
 */
public record Term(
        TermId id,
        TermKind kind,
        @Nullable TermId group,
        int position,
        String name,
        String dutchName,
        TermConfidence confidence,
        boolean retired) {

    /** In the reader's language; English where there is no Dutch. */
    public String name(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? dutchName : name;
    }

    public boolean isDisputed() {
        return confidence == TermConfidence.DISPUTED;
    }
}
