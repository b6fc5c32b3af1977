package nl.traject.publication.ui;

import nl.traject.people.TrajectoryTab;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the papers of a trajectory to team and school, and the venues to everybody. */
@Configuration(proxyBeanMethods = false)
class PublicationNavigation {

    private static final int AFTER_TEACHING = 70;
    private static final int AFTER_THE_CALENDAR = 80;

    @Bean
    TrajectoryTab papersTrajectoryTab() {
        return new TrajectoryTab(
                AFTER_TEACHING,
                "publication.papers",
                "papers",
                PapersView.class,
                relation -> relation.isTeam() || relation.isSchool());
    }

    @Bean
    NavigationItem venuesNavigationItem() {
        return new NavigationItem(
                AFTER_THE_CALENDAR, "publication.venues", "venues", VenuesView.class, user -> true, false);
    }
}
