package nl.traject.plan.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the work on the time axis.
 *
 * @param description Markdown
 * @param refutedIf the result that would show it to be on the wrong track
 * @param from first day; null while nobody has said
 * @param to last day, not before the first; null while nobody has said
 * @param topics numbers of the topics it works on, rising
 * @param outputs by academic year
 */
public record WorkPackage(
        long key,
        String title,
        String description,
        String refutedIf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Integer> topics,
        List<ExpectedOutput> outputs) {

    public WorkPackage {
        topics = List.copyOf(topics);
        outputs = List.copyOf(outputs);
    }
}
