package nl.traject.plan.ui;

import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the topics into the navigation of a trajectory. */
@Configuration
class TopicsTab {

    /** After log, meetings and plan. */
    private static final int ORDER = 40;

    @Bean
    TrajectoryTab topicsTabOfTrajectory() {
        return new TrajectoryTab(
                ORDER,
                "plan.topics.title",
                "topics",
                TopicsView.class,
                relation -> relation.isTeam() || relation.isSchool());
    }
}
