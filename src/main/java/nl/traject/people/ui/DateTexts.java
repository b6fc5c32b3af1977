package nl.traject.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import nl.traject.rules.DueDate;
import nl.traject.rules.DueDate.Explanation;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleSet;
import nl.traject.ui.RuleNote;

/** How a date and the rule behind it are told, the same on every page. */
public final class DateTexts {

    private DateTexts() {}

    /** What a date is about. */
    public static String name(MilestoneEvent event) {
        return I18NProvider.translate("rules.event." + event);
    }

    /** "1 month before: Last day of the first contract", or what holds in its place. */
    public static String rule(Explanation because) {
        if (because.movedReason() != null) {
            return I18NProvider.translate("rules.explanation.by_hand", because.movedReason());
        }
        if (because.signedOn() != null) {
            return I18NProvider.translate("rules.explanation.signed", because.signedOn());
        }
        var offset = because.offset().amount();
        var amount = Math.abs(offset);
        var base = name(because.base());
        if (amount == 0) {
            return I18NProvider.translate("rules.offset.same", amount, base);
        }
        var direction = because.lastDay() ? ".last" : offset < 0 ? ".before" : ".after";
        return I18NProvider.translate(
                "rules.offset." + because.offset().unit() + direction + (amount == 1 ? ".one" : ""), amount, base);
    }

    /** How far leave and changed hours moved it, a sentence each. */
    public static List<String> moves(Explanation because) {
        return Stream.of(
                        because.daysByLeave() == 0
                                ? ""
                                : I18NProvider.translate("rules.explanation.leave", because.daysByLeave()),
                        because.daysByHours() == 0
                                ? ""
                                : I18NProvider.translate("rules.explanation.hours", because.daysByHours()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Where the rule is written, and how well that is known. */
    public static String source(Explanation because) {
        return I18NProvider.translate("rules.explanation.source", because.source()) + " · "
                + I18NProvider.translate("rules.confidence." + because.confidence());
    }

    /** Rule, version, source and confidence behind one date, folded. */
    public static RuleNote note(DueDate due) {
        var because = due.because();
        var what = Stream.concat(Stream.of(rule(because)), moves(because).stream())
                .reduce((one, more) -> one + " · " + more)
                .orElseThrow();
        return new RuleNote(
                because.ruleSet(),
                because.ruleSetVersion(),
                List.of(new RuleNote.Line(
                        name(due.event()) + ": " + what,
                        because.source(),
                        because.confidence().name())));
    }

    static String convention(RuleSet rules) {
        return I18NProvider.translate("people.dates.convention", rules.code(), rules.version());
    }
}
