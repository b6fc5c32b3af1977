package nl.traject.evaluation.ui;

import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the milestones to everybody who has to do with the trajectory; an observer is led on to the evaluation. */
@Configuration(proxyBeanMethods = false)
class EvaluationNavigation {

    private static final int AFTER_THE_PAPERS = 80;

    @Bean
    TrajectoryTab milestonesTrajectoryTab() {
        return new TrajectoryTab(
                        AFTER_THE_PAPERS, "evaluation.milestones", "milestones", MilestonesView.class, relation -> true)
                .onPhone();
    }
}
