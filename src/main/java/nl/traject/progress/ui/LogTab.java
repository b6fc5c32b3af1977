package nl.traject.progress.ui;

import nl.traject.people.Relation;
import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the log to the team, and to nobody else. */
@Configuration(proxyBeanMethods = false)
class LogTab {

    private static final int AFTER_THE_OVERVIEW = 20;

    @Bean
    TrajectoryTab logTrajectoryTab() {
        return new TrajectoryTab(AFTER_THE_OVERVIEW, "progress.title", "log", LogView.class, Relation::isTeam)
                .onPhone();
    }
}
