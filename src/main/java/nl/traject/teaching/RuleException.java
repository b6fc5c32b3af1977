package nl.traject.teaching;

import static nl.traject.teaching.TeachingRefusal.RULE_EXCEPTION_ALREADY_ACCEPTED;

import java.time.LocalDate;
import nl.traject.people.Person;
import nl.traject.rules.TeachingRules;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Why a duty that breaks a rule was entered all the same.
 *
 * @param accepted the administrator who accepted the reason, or null; without it the rule counts as broken
 */
public record RuleException(
        RuleExceptionId id, int version, TeachingRules.Kind rule, String reason, Mark given, @Nullable Mark accepted) {

    /** An administrator accepts the reason. */
    public RuleException accept(Person by, LocalDate today) {
        if (accepted != null) {
            throw new RuleViolation(RULE_EXCEPTION_ALREADY_ACCEPTED);
        }
        return new RuleException(id, version, rule, reason, given, new Mark(by, today));
    }
}
