package nl.traject.plan;

import java.util.List;

/**
 * A topic with what its page shows around it.
 *
 * @param proposer name of who proposed it; empty while nobody has
 * @param promotor name of the promotor who agreed; empty while none has
 * @param parts topics that are a part of this one
 * @param papers papers that belong to it
 */
public record TopicDetail(
        Topic topic, String proposer, String promotor, List<TopicRef> parts, List<TopicPapers.Paper> papers) {

    public TopicDetail {
        parts = List.copyOf(parts);
        papers = List.copyOf(papers);
    }
}
