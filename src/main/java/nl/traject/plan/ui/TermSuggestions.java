package nl.traject.plan.ui;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.traject.plan.Term;
import nl.traject.plan.TermId;

/**
 * Which terms are suggested for what is typed: those in whose names every typed word stands, whichever language either is in,
 * or in the names of the technique's group. Case, accents and hyphens do not matter.
 */
final class TermSuggestions {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<TermId, Term> groups = new HashMap<>();

    /**
     * @param vocabulary what is offered, groups among it
     */
    TermSuggestions(List<Term> vocabulary) {
        vocabulary.forEach(term -> groups.put(term.id(), term));
    }

    boolean fits(Term term, String typed) {
        var names = plain(names(term));
        return Stream.of(plain(typed).split(" ")).allMatch(names::contains);
    }

    private String names(Term term) {
        var names = term.name() + " " + term.dutchName();
        var group = term.group() == null ? null : groups.get(term.group());
        return group == null ? names : names + " " + group.name() + " " + group.dutchName();
    }

    private static String plain(String text) {
        var folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
