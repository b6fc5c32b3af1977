package nl.traject.plan;

import java.util.List;
import java.util.Map;
import nl.traject.shared.TrajectoryId;

/** Papers that belong to topics; brought by the feature that keeps papers. Asked as the reader, who sees own papers only. */
public interface TopicPapers {

    /**
     * A paper by name.
     *
     * @param number counts within the trajectory; part of the address of its page
     */
    record Paper(int number, String title) {}

    /** How many papers each topic of a trajectory has; topics without papers are left out. */
    Map<TopicId, Integer> countPapers(TrajectoryId trajectory);

    /** The papers of one topic, in the order of their numbers. */
    List<Paper> listPapers(TopicId topic);
}
