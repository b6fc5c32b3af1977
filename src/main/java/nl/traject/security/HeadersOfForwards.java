package nl.traject.security;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Pages are answered after a forward to Vaadin's servlet. Tomcat would close such an answer behind the back of whoever has
 * wrapped it, and the security headers, which are written when the first byte is sent, would never be.
 */
@Component
class HeadersOfForwards implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
