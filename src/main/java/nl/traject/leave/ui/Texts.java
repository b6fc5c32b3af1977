package nl.traject.leave.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.traject.leave.LeaveRequest.Status;
import nl.traject.rules.RuleSet;
import nl.traject.rules.RuleSet.Entitlement;
import nl.traject.rules.RuleSet.LeaveKind;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;

/** How leave is told. */
final class Texts {

    private Texts() {}

    static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
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
