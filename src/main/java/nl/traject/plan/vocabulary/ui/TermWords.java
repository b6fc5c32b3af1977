package nl.traject.plan.vocabulary.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.traject.plan.Term;
import nl.traject.plan.TermConfidence;
import nl.traject.plan.TermKind;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** What kinds of terms, and their states, are called. */
final class TermWords {

    private TermWords() {}

    static String kind(TermKind kind) {
        return I18NProvider.translate("vocabulary.kind." + kind);
    }

    /** More than one of a kind. */
    static String kinds(TermKind kind) {
        return I18NProvider.translate("vocabulary.kinds." + kind);
    }

    static String confidence(TermConfidence confidence) {
        return I18NProvider.translate("vocabulary.confidence." + confidence);
    }

    static StatusBadge state(Term term) {
        return term.retired()
                ? new StatusBadge(StatusKind.SUPERSEDED, I18NProvider.translate("vocabulary.retired"))
                : new StatusBadge(StatusKind.MET, I18NProvider.translate("vocabulary.offered"));
    }

    /** The name in the language the reader does not read; empty where both are the same. */
    static String other(Term term, Locale locale) {
        var shown = term.name(locale);
        return shown.equals(term.name()) ? (shown.equals(term.dutchName()) ? "" : term.dutchName()) : term.name();
    }
}
