package nl.traject.history.ui;

import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages that the history brings into the navigation. */
@Configuration(proxyBeanMethods = false)
class HistoryPages {

    @Bean
    TrajectoryTab historyTab() {
        return new TrajectoryTab(
                110,
                "history.title",
                "history",
                HistoryView.class,
                relation -> relation.isTeam() || relation.isSchool());
    }
}
