package nl.traject.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.traject.security.Role;
import nl.traject.ui.NavigationSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The pages that the audit brings into the navigation. */
@Configuration(proxyBeanMethods = false)
class AuditPages {

    /** For who keeps an office of the school; decided by what was held at sign-in, the page decides again. */
    @Bean
    @Order(20)
    NavigationSection auditSection() {
        return place -> place.user().has(Role.ADMINISTRATOR) || place.user().has(Role.DIRECTOR)
                ? Optional.of(new NavigationSection.Content(
                        I18NProvider.translate("audit.nav"),
                        List.of(new NavigationSection.Entry(I18NProvider.translate("audit.title"), "matrix", "audit"))))
                : Optional.empty();
    }
}
