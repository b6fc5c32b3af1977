package nl.traject.plan.compare.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.traject.plan.compare.Summary;
import nl.traject.plan.compare.Summary.Clause;
import nl.traject.plan.compare.Summary.Event;
import nl.traject.plan.compare.Tally;
import nl.traject.plan.outline.Subject;
import nl.traject.plan.outline.ui.OutlineTexts;

/** What a comparison says in sentences. */
final class CompareWords {

    /** More than these are counted, not named. */
    private static final int NAMED = 3;

    /** Characters of a name that are enough to know which one is meant. */
    private static final int NAME_LENGTH = 60;

    private CompareWords() {}

    /** "Changed: “Working title” and 2 topics (1 Circuits; 2 Molecules). Added: 1 work package (Masks)." */
    static String summary(Summary summary, OutlineTexts texts, Locale locale) {
        if (summary.isEmpty()) {
            return of("same");
        }
        return Arrays.stream(Event.values())
                .filter(event -> !summary.of(event).isEmpty())
                .map(event -> of(
                        "event." + event,
                        list(summary.of(event).stream()
                                .flatMap(clause -> phrases(clause, texts, locale))
                                .toList())))
                .collect(Collectors.joining(" "));
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

    private static Stream<String> phrases(Clause clause, OutlineTexts texts, Locale locale) {
        return switch (clause) {
            case Clause.Things things -> {
                var counted = of("subject." + things.subject(), things.names().size());
                yield Stream.of(isNamed(things) ? of("named", counted, names(things)) : counted);
            }
            case Clause.Fields fields ->
                fields.names().size() > NAMED
                        ? Stream.of(of("subject.FIELD", fields.names().size()))
                        : fields.names().stream().map(name -> of("quoted", texts.field(name, locale)));
        };
    }

    /** Risks have numbers only. */
    private static boolean isNamed(Clause.Things things) {
        return things.names().size() <= NAMED && things.subject() != Subject.RISK;
    }

    private static String names(Clause.Things things) {
        return things.names().stream().map(CompareWords::shortened).collect(Collectors.joining("; "));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)).strip() + "…";
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
