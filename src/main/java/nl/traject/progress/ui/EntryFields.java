package nl.traject.progress.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in a form; public because the form library reads it by reflection.
 *
 * @param links one a line
 */
public record EntryFields(
        LocalDate occurredOn,
        EntryKind kind,
        String text,
        String links,
        @Nullable BigDecimal hours) {

    static EntryFields of(EntryText content) {
        return new EntryFields(
                content.occurredOn(),
                content.kind(),
                content.text(),
                String.join("\n", content.links()),
                content.hours() == null ? null : content.hours().value().stripTrailingZeros());
    }

    /** Refuses what the log refuses. */
    EntryText content() {
        List<String> addresses = links.isBlank() ? List.of() : links.lines().toList();
        return new EntryText(occurredOn, kind, text, addresses, hours == null ? null : new Hours(hours));
    }
}
