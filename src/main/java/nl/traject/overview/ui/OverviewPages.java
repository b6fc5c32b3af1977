package nl.traject.overview.ui;

import nl.traject.overview.Overviews;
import nl.traject.people.Relation;
import nl.traject.people.TrajectoryTab;
import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import nl.traject.ui.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the overviews stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class OverviewPages {

    @Bean
    NavigationItem homePage() {
        return new NavigationItem(
                10,
                "overview.home.nav",
                "home",
                HomeView.class,
                user -> user.roles().stream().anyMatch(role -> role != Role.CANDIDATE && role != Role.OPERATOR),
                true);
    }

    @Bean
    TrajectoryTab overviewTab() {
        return new TrajectoryTab(10, "overview.title", "overview", OverviewView.class, OverviewPages::isOpenTo)
                .onPhone();
    }

    @Bean
    Waiting waitingSteps(Overviews overviews) {
        return user -> overviews.listPending().stream()
                .map(step -> new Waiting.Step(step.path(), step.late()))
                .toList();
    }

    private static boolean isOpenTo(Relation relation) {
        return relation.isTeam() || relation.isSchool();
    }
}
