package nl.traject.evaluation.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.traject.evaluation.NoticeService;
import nl.traject.people.TrajectoryTab;
import nl.traject.people.ui.ContractPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Offers the milestones to everybody who has to do with the trajectory; an observer is led on to the evaluation. Puts the
 * written notice on the page of the contract.
 */
@Configuration(proxyBeanMethods = false)
class EvaluationNavigation {

    private static final int AFTER_THE_PAPERS = 80;

    @Bean
    TrajectoryTab milestonesTrajectoryTab() {
        return new TrajectoryTab(
                        AFTER_THE_PAPERS, "evaluation.milestones", "milestones", MilestonesView.class, relation -> true)
                .onPhone();
    }

    @Bean
    @Order(2)
    ContractPart writtenNotice(NoticeService notices, Clock clock) {
        return (trajectory, relation, schedule) ->
                new NoticeSection(trajectory.id(), notices, schedule, LocalDate.now(clock));
    }
}
