package nl.traject.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import nl.traject.people.RuleSetId;
import nl.traject.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a programme's rule set.
 *
 * @param release name of the version, such as "2025.2"
 * @param effectiveFrom who starts on this day or later follows it, until the next one
 * @param trajectories how many follow it
 * @param publishedAt none for what shipped with the installation
 */
public record Version(
        RuleSetId id,
        ProgrammeId programme,
        String programmeName,
        String code,
        String release,
        LocalDate effectiveFrom,
        int trajectories,
        @Nullable Instant publishedAt) {}
