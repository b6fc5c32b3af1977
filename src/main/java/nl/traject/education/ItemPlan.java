package nl.traject.education;

import static nl.traject.education.EducationRefusal.ITEM_EC_RANGE;
import static nl.traject.education.EducationRefusal.ITEM_ENDS_AFTER_START;
import static nl.traject.education.EducationRefusal.ITEM_PLACE_LENGTH;
import static nl.traject.education.EducationRefusal.ITEM_PROVIDER_LENGTH;
import static nl.traject.education.EducationRefusal.ITEM_START_PLAUSIBLE;
import static nl.traject.education.EducationRefusal.ITEM_TITLE_LENGTH;

import java.time.LocalDate;
import nl.traject.shared.Ects;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate writes about an item.
 *
 * @param mandatory code of the mandatory item of the rule set that this one fulfils, or null
 */
public record ItemPlan(
        Category category,
        String title,
        String provider,
        String place,
        LocalDate from,
        LocalDate to,
        Ects credits,
        @Nullable String mandatory) {

    /** Most credits of one item; a whole academic year. */
    public static final Ects MOST = Ects.of(60);

    /** Longest title, provider or place. */
    public static final int LONGEST = 200;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public ItemPlan {
        title = title.strip();
        provider = provider.strip();
        place = place.strip();
    }

    /** Refuses what could not be kept, in the order of the form. */
    ItemPlan check() {
        require(!title.isEmpty() && title.length() <= LONGEST, ITEM_TITLE_LENGTH);
        require(provider.length() <= LONGEST, ITEM_PROVIDER_LENGTH);
        require(place.length() <= LONGEST, ITEM_PLACE_LENGTH);
        require(!from.isBefore(EARLIEST) && !from.isAfter(LATEST), ITEM_START_PLAUSIBLE);
        require(!to.isBefore(from) && !to.isAfter(LATEST), ITEM_ENDS_AFTER_START);
        require(!MOST.isLessThan(credits), ITEM_EC_RANGE);
        return this;
    }

    private static void require(boolean holds, EducationRefusal refusal) {
        if (!holds) {
            throw new RuleViolation(refusal);
        }
    }
}
