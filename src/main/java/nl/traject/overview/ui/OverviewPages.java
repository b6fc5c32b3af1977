package nl.traject.overview.ui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final Set<Role> OFFICES = EnumSet.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.HR);

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

    /**
     * The team's steps. Whoever holds an office has a list that others work off, too, and may be long: it is counted on its page
     * only, where it is asked for anyway.
     */
    @Bean
    Waiting waitingForTheTeam(Overviews overviews) {
        return user -> Collections.disjoint(user.roles(), OFFICES)
                ? overviews.listPending().stream()
                        .map(step -> new Waiting.Step(step.path(), step.late()))
                        .toList()
                : List.of();
    }

    private static boolean isOpenTo(Relation relation) {
        return relation.isTeam() || relation.isSchool();
    }
}
