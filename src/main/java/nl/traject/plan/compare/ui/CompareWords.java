package nl.traject.plan.compare.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.traject.plan.compare.Summary;
import nl.traject.plan.compare.Summary.Clause;
import nl.traject.plan.compare.Tally;
import nl.traject.plan.outline.ui.OutlineTexts;

/** What a comparison says in sentences. */
final class CompareWords {

    /** More than these are counted, not named. */
    private static final int NAMED = 3;

    private CompareWords() {}

    /** "2 topics changed, 1 work package added and “Working title” changed." */
    static String summary(Summary summary, OutlineTexts texts, Locale locale) {
        if (summary.isEmpty()) {
            return of("same");
        }
        var clauses = summary.clauses().stream()
                .map(clause -> clause(clause, texts, locale))
                .toList();
        var sentence = list(clauses);
        return of("sentence", sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1));
    }

    /** "in 3 of 5 parts; 7 edited, 1 added, 1 removed, 63 the same". */
    static String counts(Tally tally, int partsChanged, int parts) {
        var counts = Stream.of(
                        count("edited", tally.edited()),
                        count("added", tally.added()),
                        count("removed", tally.removed()),
                        count("moved", tally.moved()),
                        count("the_same", tally.same()))
                .filter(count -> !count.isEmpty())
                .toList();
        return of("counts", partsChanged, parts, String.join(", ", counts));
    }

    private static String clause(Clause clause, OutlineTexts texts, Locale locale) {
        return switch (clause) {
            case Clause.Things things ->
                of("event." + things.event(), of("subject." + things.subject(), things.count()));
            case Clause.Fields fields ->
                of(
                        "event.CHANGED",
                        fields.names().size() > NAMED
                                ? of("subject.FIELD", fields.names().size())
                                : list(fields.names().stream()
                                        .map(name -> of("quoted", texts.field(name, locale)))
                                        .toList()));
        };
    }

    private static String list(List<String> several) {
        var last = several.getLast();
        return several.size() == 1 ? last : of("and", String.join(", ", several.subList(0, several.size() - 1)), last);
    }

    private static String count(String key, int count) {
        return count == 0 ? "" : of("count." + key, count);
    }

    static String of(String key, Object... arguments) {
        return I18NProvider.translate("plan.compare." + key, arguments);
    }
}
