package nl.traject.concern.ui;

import nl.traject.concern.Concerns;
import nl.traject.people.TrajectoryTab;
import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the channel stands in the navigation: of every candidate, whether there is a concern or not, and of the school's
 * administrators. Neither entry counts anything.
 */
@Configuration(proxyBeanMethods = false)
class ConcernPages {

    @Bean
    TrajectoryTab concernTab() {
        return new TrajectoryTab(130, "concern.title", "lock", ConcernView.class, Concerns::isOpenTo);
    }

    @Bean
    NavigationItem concernsPage() {
        return new NavigationItem(
                45, "concern.desk.title", "lock", ConcernsView.class, user -> user.has(Role.ADMINISTRATOR), false);
    }
}
