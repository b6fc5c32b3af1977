package nl.traject.plan.content;

import java.time.LocalDate;
import nl.traject.shared.Hours;

/**
 * A teaching duty as it stood.
 *
 * @param key of the duty
 * @param code of the course; may be empty
 * @param role the name of a {@code nl.traject.teaching.DutyRole} of its time
 * @param level {@code BSC} or {@code MSC}
 * @param block teaching block; may be empty
 * @param status {@code PROPOSED}, {@code AGREED}, {@code RUNNING} or {@code DONE}
 */
public record TeachingDuty(
        long key,
        String title,
        String code,
        String role,
        String level,
        String block,
        LocalDate from,
        LocalDate to,
        Hours plannedHours,
        String lecturer,
        String status) {}
