package nl.traject.publication;

import java.util.List;
import java.util.Map;
import nl.traject.plan.TopicId;
import nl.traject.plan.TopicPapers;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Tells the topics which papers belong to them; asked by the topics' service, as the reader it has let in. */
@Component
class PapersOfTopics implements TopicPapers {

    private final PaperStore papers;

    PapersOfTopics(PaperStore papers) {
        this.papers = papers;
    }

    @Override
    public Map<TopicId, Integer> countPapers(TrajectoryId trajectory) {
        return papers.countByTopic(trajectory);
    }

    @Override
    public List<Paper> listPapers(TopicId topic) {
        return papers.listOf(topic);
    }
}
