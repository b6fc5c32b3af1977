package nl.traject;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.traject.database.EarlyServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Traject, the whole application. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/styles.css")
@Viewport("width=device-width, initial-scale=1")
public class Application implements AppShellConfigurator {

    /** University days are days in Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public static void main(String[] arguments) {
        var application = new SpringApplication(Application.class);
        EarlyServer.with(application);
        application.run(arguments);
    }

    /**
     * The one clock. Every date and every moment comes from it; {@code traject.clock.start} lets it start at another instant
     * and tick on from there, for tests and pictures.
     */
    @Bean
    Clock clock(@Value("${traject.clock.start:}") String start) {
        var system = Clock.system(ZONE);
        return start.isBlank()
                ? system
                : Clock.offset(system, Duration.between(system.instant(), Instant.parse(start)));
    }
}
