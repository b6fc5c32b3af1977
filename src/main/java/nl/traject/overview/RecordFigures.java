package nl.traject.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The records of a trajectory in a figure each.
 *
 * @param planNumber    of the version of the plan that is in force, or null
 * @param planProposed  of the version that waits for agreement, or null
 * @param teachingHours hours worked in duties that were not cancelled
 * @param lastLogOn     day of the last shared log entry the reader may see
 */
public record RecordFigures(
        @Nullable Integer planNumber,
        @Nullable LocalDate planInForceFrom,
        @Nullable Integer planProposed,
        BigDecimal creditedEc,
        BigDecimal plannedEc,
        BigDecimal teachingHours,
        int activeTopics,
        int topicsWithoutTruth,
        int acceptedPapers,
        int papersInReview,
        int papers,
        @Nullable LocalDate lastLogOn,
        int logEntries) {}
