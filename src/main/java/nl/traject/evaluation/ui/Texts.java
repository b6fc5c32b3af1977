package nl.traject.evaluation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.traject.evaluation.Milestone;
import nl.traject.evaluation.MilestoneKind;
import nl.traject.rules.DueDate.Explanation;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleSet.Named;
import nl.traject.ui.StatusKind;
import org.jspecify.annotations.Nullable;

/** Words and shapes that several parts of these pages share. */
final class Texts {

    private Texts() {}

    static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String name(MilestoneEvent event) {
        return of("rules.event." + event);
    }

    static String name(MilestoneKind kind) {
        return name(kind.event());
    }

    /** "12 months after: Start". */
    static String rule(Explanation because) {
        var amount = Math.abs(because.offset().amount());
        var base = name(because.base());
        if (amount == 0) {
            return of("rules.offset.same", amount, base);
        }
        var direction = because.lastDay() ? ".last" : because.offset().amount() < 0 ? ".before" : ".after";
        return of("rules.offset." + because.offset().unit() + direction + (amount == 1 ? ".one" : ""), amount, base);
    }

    /** "Source: … · From a secondary source", where the page has named the rule set. */
    static String sourceAlone(Explanation because) {
        return of("rules.explanation.source", because.source()) + " · "
                + of("rules.confidence." + because.confidence());
    }

    /** "Rule set ILLC, version 2025.2 · Source: … · From a secondary source". */
    static String source(Explanation because) {
        return of("rules.explanation.version", because.ruleSet(), because.ruleSetVersion())
                + " · "
                + sourceAlone(because);
    }

    /** What a criterion or a level is called; its code when the rule set knows it no more. */
    static String label(List<Named> named, String code, Locale locale) {
        return named.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.label().in(locale))
                .findFirst()
                .orElse(code);
    }

    static StatusKind shape(Milestone.@Nullable Status status, boolean late) {
        if (late) {
            return StatusKind.LATE;
        }
        return switch (status) {
            case null -> StatusKind.UPCOMING;
            case UPCOMING -> StatusKind.UPCOMING;
            case OPEN -> StatusKind.DUE;
            case IN_PROGRESS -> StatusKind.ACTIVE;
            case DECIDED, CLOSED -> StatusKind.MET;
            case WAIVED -> StatusKind.EXCUSED;
        };
    }
}
