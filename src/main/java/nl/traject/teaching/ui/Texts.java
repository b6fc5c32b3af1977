package nl.traject.teaching.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.traject.rules.AcademicYear;
import nl.traject.rules.TeachingRules.Breach;
import nl.traject.teaching.Duty;
import nl.traject.teaching.DutyPlan;
import nl.traject.teaching.DutyRole;
import nl.traject.teaching.DutyStatus;
import nl.traject.teaching.Level;
import nl.traject.ui.StatusKind;

/** Words of the page that are put together from parts. */
final class Texts {

    private static final int SHORT = 6;

    private Texts() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate("teaching." + key, arguments);
    }

    static String name(Level level) {
        return text("level." + level);
    }

    static String name(DutyRole role) {
        return text("role." + role);
    }

    static StatusKind kind(DutyStatus status) {
        return switch (status) {
            case PROPOSED -> StatusKind.PROPOSED;
            case AGREED -> StatusKind.AGREED;
            case RUNNING -> StatusKind.ACTIVE;
            case DONE -> StatusKind.MET;
            case CANCELLED -> StatusKind.NOT_APPLICABLE;
        };
    }

    /** "2026–27". */
    static String year(AcademicYear year) {
        return "%d–%02d".formatted(year.start(), (year.start() + 1) % 100);
    }

    /** "26–27". */
    static String shortYear(AcademicYear year) {
        return "%02d–%02d".formatted(year.start() % 100, (year.start() + 1) % 100);
    }

    /** The code where it is short, else the first letters of the course. */
    static String label(DutyPlan plan) {
        if (!plan.code().isEmpty() && plan.code().length() <= SHORT) {
            return plan.code();
        }
        return plan.course().length() <= SHORT ? plan.course() : initials(plan.course());
    }

    /** "36 of 64 h", or "64 h" while nothing was worked. */
    static String hours(Duty duty) {
        return duty.worked().value().signum() == 0
                ? text("hours.planned", duty.plan().planned())
                : text("hours.worked", duty.worked(), duty.plan().planned());
    }

    /** The rule a duty breaks, as a sentence with its limit. */
    static String breach(Breach breach) {
        return breach.limitDate() != null
                ? text("breach." + breach.kind(), breach.limitDate())
                : text("breach." + breach.kind(), breach.figure(), breach.limit());
    }

    private static String initials(String course) {
        var letters = new StringBuilder();
        for (var word : course.split("\\s+")) {
            if (letters.length() < SHORT && !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }
}
