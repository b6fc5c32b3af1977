package nl.traject.rulebook.ui;

import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the rule sets stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class RulebookPages {

    @Bean
    NavigationItem rulesPage() {
        return new NavigationItem(
                70,
                "rulebook.title",
                "documents",
                RulesView.class,
                user -> user.has(Role.ADMINISTRATOR) || user.has(Role.DIRECTOR),
                false);
    }
}
