package nl.traject.leave.ui;

import nl.traject.people.Relation;
import nl.traject.people.TrajectoryTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the contract into the navigation of a trajectory. */
@Configuration(proxyBeanMethods = false)
class LeaveTabs {

    @Bean
    TrajectoryTab contractTab() {
        return new TrajectoryTab(100, "leave.page", "documents", ContractView.class, Relation::isContractReader);
    }
}
