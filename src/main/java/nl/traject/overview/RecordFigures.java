package nl.traject.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The records of a trajectory in a figure each.
 *
 * @param teachingHours hours worked in duties that were not cancelled
 * @param lastLogOn     day of the last shared log entry the reader may see
 */
public record RecordFigures(
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
