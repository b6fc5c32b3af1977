package nl.traject.education.ui;

import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page into the navigation of a trajectory. */
@Configuration
class EducationTabs {

    private static final int ORDER = 50;

    @Bean
    TrajectoryTab educationTab() {
        return new TrajectoryTab(
                ORDER,
                "education.title",
                "education",
                EducationView.class,
                relation -> relation.isTeam() || relation.isSchool());
    }
}
