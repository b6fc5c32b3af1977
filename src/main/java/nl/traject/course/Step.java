package nl.traject.course;

import java.time.LocalDate;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A step in the course of a trajectory, as a verb of {@link Course} allowed it. Refuses a last day before the first, and a
 * pause of more than four years.
 *
 * @param from  first day of a pause or of the added term, the day from which work goes on or another programme holds, or the
 *              last day of the trajectory
 * @param until last day of a pause or of the added term; none otherwise
 * @param left  the programme that a transfer leaves
 * @param joined the programme that a transfer goes to
 */
public record Step(
        Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ProgrammeId left,
        @Nullable ProgrammeId joined) {

    /** What becomes of a trajectory. */
    public enum Kind {
        PAUSE,
        /** Work goes on before the last day of a pause. */
        RESUMPTION,
        EXTENSION,
        TRANSFER,
        COMPLETION,
        DISCONTINUATION,
        /** An end that was a mistake. */
        REOPENING;

        /** Whether it changes the contract and is HR's; everything else is the administrator's. */
        public boolean isOfContract() {
            return this == PAUSE || this == RESUMPTION || this == EXTENSION;
        }
    }

    private static final int MOST_DAYS = 1461;

    public Step {
        if (until != null && (until.isBefore(from) || kind == Kind.PAUSE && until.isAfter(from.plusDays(MOST_DAYS)))) {
            throw new RuleViolation(CourseRefusal.STEP_UNTIL_AFTER_FROM);
        }
    }

    static Step stretch(Kind kind, LocalDate from, LocalDate until) {
        return new Step(kind, from, until, null, null);
    }

    static Step on(Kind kind, LocalDate day) {
        return new Step(kind, day, null, null, null);
    }
}
