package nl.traject.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.traject.security.CurrentUser;
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
                ? Optional.of(new NavigationSection.Content(I18NProvider.translate("audit.nav"), entries(place.user())))
                : Optional.empty();
    }

    /** The change history is another feature's page; it stands here because it is read here. */
    private static List<NavigationSection.Entry> entries(CurrentUser user) {
        var matrix = new NavigationSection.Entry(I18NProvider.translate("audit.title"), "matrix", "audit");
        return user.has(Role.ADMINISTRATOR)
                ? List.of(
                        matrix,
                        new NavigationSection.Entry(
                                I18NProvider.translate("audit.history"), "history", "audit/history"))
                : List.of(matrix);
    }
}
