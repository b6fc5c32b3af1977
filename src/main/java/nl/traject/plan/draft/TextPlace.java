package nl.traject.plan.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.traject.people.SupervisionId;
import nl.traject.plan.draft.TextKind.Subject;

/**
 * Where a text stands in a draft.
 *
 * @param subject number of what it is about; zero for the plan itself
 */
public record TextPlace(TextKind kind, long subject) {

    private static final Pattern KEY = Pattern.compile("([A-Z_]{1,40})(?::(\\d{1,18}))?");

    public TextPlace {
        if (kind.subject() == Subject.PLAN ? subject != 0 : subject <= 0) {
            throw new IllegalArgumentException(kind + " of " + subject);
        }
    }

    /** A text of the plan itself. */
    public static TextPlace of(TextKind kind) {
        return new TextPlace(kind, 0);
    }

    public static TextPlace of(TextKind kind, WorkPackageId workPackage) {
        return new TextPlace(kind, workPackage.value());
    }

    public static TextPlace of(TextKind kind, RiskId risk) {
        return new TextPlace(kind, risk.value());
    }

    public static TextPlace of(TextKind kind, SupervisionId supervision) {
        return new TextPlace(kind, supervision.value());
    }

    /** One word that names it within the draft, such as {@code PACKAGE_TITLE:12}. */
    public String key() {
        return subject == 0 ? kind.name() : kind.name() + ":" + subject;
    }

    /** The place that a word names, if it names one. */
    public static Optional<TextPlace> ofKey(String key) {
        var matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (var kind : TextKind.values()) {
            var number = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
            if (kind.name().equals(matcher.group(1)) && (kind.subject() == Subject.PLAN) == (number == 0)) {
                return Optional.of(new TextPlace(kind, number));
            }
        }
        return Optional.empty();
    }
}
