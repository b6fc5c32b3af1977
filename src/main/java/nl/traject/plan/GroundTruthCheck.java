package nl.traject.plan;

import java.util.Collection;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.rules.Checks;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Answers whether a topic that is worked on rests on no ground truth; the figure is the number of such topics. */
@Component
class GroundTruthCheck implements CheckSource {

    private final TopicStore topics;

    GroundTruthCheck(TopicStore topics) {
        this.topics = topics;
    }

    @Override
    public Reading read(Collection<TrajectoryId> trajectories) {
        var since = topics.withoutGroundTruthSince(trajectories);
        return (trajectory, schedule) ->
                List.of(new Checks(schedule).groundTruth(since.getOrDefault(trajectory.id(), List.of())));
    }
}
