package nl.traject.leave.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.traject.leave.LeaveRequest.Status;
import nl.traject.rules.DueDate.Explanation;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.Entitlement;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.rules.ScheduleChange;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How leave and dates are told. */
final class Texts {

    private Texts() {}

    static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String name(MilestoneEvent event) {
        return of("rules.event." + event);
    }

    /** "1 month before: Last day of the first contract", or what holds in its place. */
    static String rule(Explanation because) {
        if (because.movedReason() != null) {
            return of("rules.explanation.by_hand", because.movedReason());
        }
        if (because.signedOn() != null) {
            return of("rules.explanation.signed", because.signedOn());
        }
        var amount = Math.abs(because.offset().amount());
        var base = name(because.base());
        if (amount == 0) {
            return of("rules.offset.same", amount, base);
        }
        var direction = because.lastDay() ? ".last" : because.offset().amount() < 0 ? ".before" : ".after";
        return of("rules.offset." + because.offset().unit() + direction + (amount == 1 ? ".one" : ""), amount, base);
    }

    static String source(Explanation because) {
        return of("rules.explanation.source", because.source()) + " · "
                + of("rules.confidence." + because.confidence());
    }

    /** The sentence below the table of dates. */
    static String convention(ScheduleChange change) {
        var rules = change.after().rules();
        return of("leave.dates.convention", rules.code(), rules.version());
    }

    /** What a kind is called; its code when the rule set knows it no more. */
    static String kind(RuleSet rules, String code, Locale locale) {
        return rules.leaveKinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kind.label().in(locale))
                .orElse(code);
    }

    /** Whether it is a right, a permission or neither. */
    static StatusBadge entitlement(LeaveKind kind) {
        return new StatusBadge(shape(kind.extension()), of("leave.right." + kind.extension()));
    }

    static StatusKind shape(Entitlement extension) {
        return switch (extension) {
            case RIGHT -> StatusKind.MET;
            case MAY -> StatusKind.DUE;
            case NONE -> StatusKind.NOT_APPLICABLE;
        };
    }

    static StatusBadge status(Status status) {
        var shape =
                switch (status) {
                    case REQUESTED -> StatusKind.WAITING;
                    case GRANTED -> StatusKind.MET;
                    case REFUSED -> StatusKind.REJECTED;
                    case WITHDRAWN, REVOKED -> StatusKind.SUPERSEDED;
                };
        return new StatusBadge(shape, of("leave.status." + status));
    }
}
