package nl.traject.people;

import java.time.LocalDate;
import java.util.Comparator;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody supervises a trajectory, from a day until a day.
 *
 * @param first      whether this promotor decides the evaluation
 * @param second     whether this is the second supervisor, a party to the plan
 * @param validUntil last day, or null while it goes on; rights end the day after
 */
public record Supervision(
        SupervisionId id,
        TrajectoryId trajectory,
        Person supervisor,
        Part part,
        boolean first,
        boolean second,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int version) {

    /**
     * Who takes over what waited for somebody who left: the first promotor, else another promotor, else the second supervisor,
     * else who is there longest. The view overview.open_step orders alike.
     */
    public static final Comparator<Supervision> RESPONSIBLE_FIRST = Comparator.comparing(Supervision::first)
            .thenComparing(place -> place.part() == Part.PROMOTOR)
            .thenComparing(Supervision::second)
            .reversed()
            .thenComparing(Supervision::validFrom)
            .thenComparing(place -> place.id().value());

    /** Whether it gives rights on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it is over before this day. */
    public boolean isOverOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** Until this day, and not after. Refuses a last day before the first. */
    public Supervision endOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation(PeopleRefusal.SUPERVISION_UNTIL_AFTER_FROM);
        }
        return with(part, first, second, lastDay);
    }

    Supervision with(Part newPart, boolean isFirst, boolean isSecond, @Nullable LocalDate until) {
        return new Supervision(id, trajectory, supervisor, newPart, isFirst, isSecond, validFrom, until, version);
    }
}
