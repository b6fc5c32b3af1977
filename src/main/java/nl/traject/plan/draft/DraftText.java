package nl.traject.plan.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text of a draft as it is stored.
 *
 * @param content as it was typed; empty while nobody wrote anything
 * @param version zero while nobody wrote anything
 * @param changedBy name of who wrote last; empty while nobody did
 */
public record DraftText(
        TextPlace place,
        String content,
        int version,
        String changedBy,
        @Nullable Instant changedAt) {

    /** Nobody wrote anything. */
    public static DraftText none(TextPlace place) {
        return new DraftText(place, "", 0, "", null);
    }

    public boolean isBlank() {
        return content.isBlank();
    }
}
