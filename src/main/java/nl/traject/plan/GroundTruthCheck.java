package nl.traject.plan;

import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.people.Trajectory;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.rules.MilestoneSchedule;
import org.springframework.stereotype.Component;

/** Answers whether a topic that is worked on rests on no ground truth; the figure is the number of such topics. */
@Component
class GroundTruthCheck implements CheckSource {

    private final TopicStore topics;

    GroundTruthCheck(TopicStore topics) {
        this.topics = topics;
    }

    @Override
    public List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule) {
        return List.of(new Checks(schedule).groundTruth(topics.withoutGroundTruthSince(trajectory.id())));
    }
}
