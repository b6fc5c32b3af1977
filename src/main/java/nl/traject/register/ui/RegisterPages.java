package nl.traject.register.ui;

import nl.traject.security.Role;
import nl.traject.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the import stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class RegisterPages {

    @Bean
    NavigationItem importPage() {
        return new NavigationItem(
                62, "register.title", "export", ImportView.class, user -> user.has(Role.ADMINISTRATOR), false);
    }
}
