package nl.traject.plan.content;

import java.util.List;
import nl.traject.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * The third part: who does what, how often one meets and how feedback is given.
 *
 * @param tasks first promotor first
 * @param meetingFrequency in words, such as "weekly with the daily supervisor"
 * @param monthlyHours least hours of personal supervision a month, which the collective agreement asks a plan to name
 *     (Collective Labour Agreement of Dutch Universities); null while nobody has agreed on a number
 * @param reporting how the candidate reports; Markdown
 * @param feedback how feedback is given; Markdown
 */
public record Supervision(
        List<SupervisorTask> tasks,
        String meetingFrequency,
        @Nullable Hours monthlyHours,
        String reporting,
        String feedback) {

    public Supervision {
        tasks = List.copyOf(tasks);
    }

    /** Nothing is written yet. */
    public static Supervision empty() {
        return new Supervision(List.of(), "", null, "", "");
    }
}
