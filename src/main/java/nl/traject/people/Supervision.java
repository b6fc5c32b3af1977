package nl.traject.people;

import java.time.LocalDate;
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
        @Nullable LocalDate validUntil) {

    /** Whether it gives rights on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
