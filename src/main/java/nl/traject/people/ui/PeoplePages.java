package nl.traject.people.ui;

import nl.traject.people.Relation;
import nl.traject.people.TrajectoryTab;
import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about people stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class PeoplePages {

    @Bean
    NavigationItem candidatesPage() {
        return new NavigationItem(
                20,
                "people.candidates.title",
                "people",
                CandidatesView.class,
                user -> user.has(Role.SUPERVISOR)
                        || user.has(Role.ADMINISTRATOR)
                        || user.has(Role.DIRECTOR)
                        || user.has(Role.HR),
                true);
    }

    @Bean
    NavigationItem newTrajectoryPage() {
        return new NavigationItem(
                61,
                "people.trajectory.title",
                "add",
                NewTrajectoryView.class,
                user -> user.has(Role.ADMINISTRATOR),
                false);
    }

    @Bean
    TrajectoryTab teamTab() {
        return new TrajectoryTab(95, "people.team.title", "people", TeamView.class, Relation::isContractReader);
    }
}
