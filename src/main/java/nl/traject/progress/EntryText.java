package nl.traject.progress;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import nl.traject.shared.Hours;
import nl.traject.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says; the part of it that is written in a form. Refuses an empty or overlong text, a date outside
 * 1990–2100, more than {@value #MOST_LINKS} links, a link that is not http or https with a host, and hours that do not fit
 * into a day.
 *
 * @param occurredOn the day it is about, not necessarily the day it is written
 * @param text       Markdown (CommonMark), at most {@value #LONGEST_TEXT} characters
 * @param links      addresses, http or https
 * @param hours      hours of work it took, more than 0 and at most 24, or null when nobody counted
 */
public record EntryText(
        LocalDate occurredOn,
        EntryKind kind,
        String text,
        List<String> links,
        @Nullable Hours hours) {

    /** In characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** Of one entry. */
    public static final int MOST_LINKS = 10;

    private static final int LONGEST_LINK = 500;
    private static final Hours DAY = Hours.of(24);
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    public EntryText {
        text = text.strip();
        links = links.stream()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .toList();
        if (occurredOn.isBefore(FIRST_DAY) || occurredOn.isAfter(LAST_DAY)) {
            throw new RuleViolation(ProgressRefusal.ENTRY_OCCURRED_ON_PLAUSIBLE);
        }
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new RuleViolation(ProgressRefusal.ENTRY_BODY_LENGTH, LONGEST_TEXT);
        }
        if (links.size() > MOST_LINKS) {
            throw new RuleViolation(ProgressRefusal.ENTRY_LINKS_COUNT, MOST_LINKS);
        }
        links.stream().filter(link -> !isWebAddress(link)).findFirst().ifPresent(link -> {
            throw new RuleViolation(ProgressRefusal.ENTRY_LINKS_FORM, link);
        });
        if (hours != null && (hours.value().compareTo(BigDecimal.ZERO) == 0 || hours.isMoreThan(DAY))) {
            throw new RuleViolation(ProgressRefusal.ENTRY_HOURS_RANGE);
        }
    }

    /** Refuses a day after today: the log tells what was. */
    void requireNotAfter(LocalDate today) {
        if (occurredOn.isAfter(today)) {
            throw new RuleViolation(ProgressRefusal.ENTRY_IN_THE_FUTURE, today);
        }
    }

    private static boolean isWebAddress(String link) {
        if (link.length() > LONGEST_LINK || !(link.startsWith("http://") || link.startsWith("https://"))) {
            return false;
        }
        try {
            return new URI(link).getHost() != null && link.chars().noneMatch(Character::isWhitespace);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
