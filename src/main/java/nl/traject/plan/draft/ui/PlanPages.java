package nl.traject.plan.draft.ui;

import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plan into the navigation of a trajectory. */
@Configuration
class PlanPages {

    /** After the log, before the topics. */
    private static final int ORDER = 35;

    @Bean
    TrajectoryTab planTabOfTrajectory() {
        return new TrajectoryTab(
                ORDER,
                "plan.draft.title",
                "plan",
                PlanView.class,
                relation -> relation.isTeam() || relation.isSchool());
    }
}
