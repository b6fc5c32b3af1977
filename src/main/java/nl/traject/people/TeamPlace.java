package nl.traject.people;

import java.time.LocalDate;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A place in a supervision team, from a day until a day.
 *
 * @param first  decides the evaluation; only a promotor does
 * @param second the second supervisor, a party to the plan
 * @param until  last day, or null while none is known
 */
public record TeamPlace(
        Part part,
        boolean first,
        boolean second,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Refuses a first promotor who is none, and a last day before the first. */
    public TeamPlace {
        if (first && part != Part.PROMOTOR) {
            throw new RuleViolation(PeopleRefusal.SUPERVISION_FIRST_IS_PROMOTOR);
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleViolation(PeopleRefusal.SUPERVISION_UNTIL_AFTER_FROM);
        }
    }

    static TeamPlace of(Supervision supervision) {
        return new TeamPlace(
                supervision.part(),
                supervision.first(),
                supervision.second(),
                supervision.validFrom(),
                supervision.validUntil());
    }

    boolean overlaps(Supervision other) {
        return !other.isOverOn(from) && (until == null || !other.validFrom().isAfter(until));
    }
}
