package nl.traject.education;

import java.time.LocalDate;
import nl.traject.shared.Ects;
import org.jspecify.annotations.Nullable;

/**
 * An item as a line of the ledger: as much as sums, the pace chart and the mandatory items need.
 *
 * @param mandatory code of the mandatory item it fulfils, or null
 * @param decidedOn when it was credited or refused, or null
 */
public record Entry(
        ItemId id,
        ItemStatus status,
        Category category,
        String title,
        Ects credits,
        LocalDate from,
        LocalDate to,
        @Nullable String mandatory,
        @Nullable LocalDate decidedOn) {}
