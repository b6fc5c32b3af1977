package nl.traject.directory;

import java.time.LocalDate;
import nl.traject.people.Office;
import nl.traject.people.OfficeId;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody holds, held or will hold.
 *
 * @param school null for the operator, who is the installation's
 * @param place  name of the school or the programme; empty for the installation
 */
public record OfficeHeld(
        OfficeId id,
        PersonId holder,
        Office kind,
        @Nullable SchoolId school,
        String place,
        LocalDate from,
        @Nullable LocalDate until,
        int version) {

    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean isAheadOn(LocalDate day) {
        return from.isAfter(day);
    }

    /** With a last day. Refuses an office that is over, and a day before its first. */
    OfficeHeld endOn(LocalDate lastDay, LocalDate today) {
        if (isOverOn(today)) {
            throw new RuleViolation(DirectoryRefusal.OFFICE_IS_OVER);
        }
        if (lastDay.isBefore(from)) {
            throw new RuleViolation(DirectoryRefusal.OFFICE_UNTIL_AFTER_FROM);
        }
        return new OfficeHeld(id, holder, kind, school, place, from, lastDay, version);
    }
}
