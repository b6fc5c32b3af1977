package nl.traject.course;

import java.time.LocalDate;
import nl.traject.people.LeaveId;
import nl.traject.people.Person;
import nl.traject.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param pause  the leave by which a pause moves dates; none otherwise, and none once it was taken back
 * @param resting the days of the pause as they stand now, which is shorter than asked for when work went on earlier
 * @param left   short name of the programme that a transfer left
 * @param joined short name of the programme that a transfer went to
 */
public record TakenStep(
        StepId id,
        Step.Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LeaveId pause,
        @Nullable Period resting,
        @Nullable String left,
        @Nullable String joined,
        String reason,
        Person by,
        LocalDate on) {

    /** Whether it is a pause that goes on, or is still to come, on a day. */
    boolean isPauseNotOverOn(LocalDate day) {
        return kind == Step.Kind.PAUSE && resting != null && !resting.to().isBefore(day);
    }
}
