package nl.traject.plan.content;

import java.util.List;

/**
 * The first part: what is going to be found out.
 *
 * @param summary Markdown
 * @param topics by number
 * @param workPackages in the order the team gave them
 * @param risks in the order the team gave them
 */
public record Research(
        String workingTitle,
        String summary,
        List<TopicEntry> topics,
        List<WorkPackage> workPackages,
        List<Risk> risks) {

    public Research {
        topics = List.copyOf(topics);
        workPackages = List.copyOf(workPackages);
        risks = List.copyOf(risks);
    }

    /** Nothing is written yet. */
    public static Research empty() {
        return new Research("", "", List.of(), List.of(), List.of());
    }
}
