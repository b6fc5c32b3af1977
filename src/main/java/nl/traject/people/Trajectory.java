package nl.traject.people;

import java.time.LocalDate;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.SchoolId;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * One PhD trajectory: who, what, where, since when, by which rules.
 *
 * @param programmeCode   short name of the programme, such as "ILLC"
 * @param ruleSetVersion  version of the rule set it follows, such as "2025.2"
 * @param plannedDefence  the day the candidate hopes to defend, or null while there is none
 * @param endedOn         its last day, once it was completed or discontinued
 */
public record Trajectory(
        TrajectoryId id,
        SchoolId school,
        ProgrammeId programme,
        String programmeCode,
        Person candidate,
        String title,
        String institutes,
        LocalDate start,
        RuleSetId ruleSet,
        String ruleSetVersion,
        TrajectoryStatus status,
        @Nullable LocalDate plannedDefence,
        @Nullable LocalDate endedOn) {}
