package nl.traject.directory.ui;

import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register of people stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class DirectoryPages {

    @Bean
    NavigationItem peoplePage() {
        return new NavigationItem(
                60,
                "directory.title",
                "people",
                PeopleView.class,
                user -> user.has(Role.ADMINISTRATOR) || user.has(Role.OPERATOR),
                false);
    }

    @Bean
    NavigationItem settingsPage() {
        return new NavigationItem(
                95, "directory.settings.title", "settings", SettingsView.class, user -> user.has(Role.OPERATOR), false);
    }
}
