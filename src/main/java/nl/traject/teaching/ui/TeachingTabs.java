package nl.traject.teaching.ui;

import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page into the navigation of a trajectory. */
@Configuration
class TeachingTabs {

    private static final int ORDER = 60;

    @Bean
    TrajectoryTab teachingTab() {
        return new TrajectoryTab(
                ORDER,
                "teaching.title",
                "teaching",
                TeachingView.class,
                relation -> relation.isTeam() || relation.isSchool());
    }
}
