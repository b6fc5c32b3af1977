package nl.traject.plan.content;

import java.time.LocalDate;
import nl.traject.shared.Ects;
import org.jspecify.annotations.Nullable;

/**
 * An item of the educational ledger as it stood.
 *
 * @param key of the item
 * @param category the name of a {@code nl.traject.education.Category} of its time
 * @param status {@code PLANNED}, {@code APPROVED}, {@code COMPLETED} or {@code CREDITED}
 * @param mandatory code of the mandatory item of the rule set that it fulfils, or null
 */
public record TrainingItem(
        long key,
        String category,
        String title,
        String provider,
        String place,
        LocalDate from,
        LocalDate to,
        Ects credits,
        String status,
        @Nullable String mandatory) {}
