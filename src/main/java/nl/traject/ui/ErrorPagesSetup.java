package nl.traject.ui;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts {@link ErrorPages} before the server's own bare page, which then finds that everything is said. */
@Component
class ErrorPagesSetup implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private final Messages messages;

    ErrorPagesSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ErrorPages(messages)));
    }

    /** After the server's own, so that this one is asked first. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
