package nl.traject.seed;

import java.util.Set;
import java.util.stream.Stream;
import nl.traject.database.DatabaseServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application without its pages, on a few connections of the owner of the tables. */
final class SeedContext {

    private static final String[] SETTINGS = {
        "--spring.datasource.hikari.maximum-pool-size=" + (Seeding.SIDE_BY_SIDE + 1),
        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig",
        // The command links the history itself.
        "--traject.history.linking=false"
    };

    private SeedContext() {}

    /** Migrates the database, too. The server stays the caller's to close. */
    static ConfigurableApplicationContext open(DatabaseServer server, String... settings) {
        // The launcher's setting for what ran until here; Spring has its own, and would warn that it ignores this one.
        System.clearProperty("logback.configurationFile");
        var application = new SpringApplication();
        application.setSources(Set.of("nl.traject.Application"));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.getBeanFactory().registerSingleton("databaseServer", server);
            beans.registerBean("ownerConnection", JdbcConnectionDetails.class, () -> new OwnerConnection(server));
        });
        return application.run(Stream.of(SETTINGS, settings).flatMap(Stream::of).toArray(String[]::new));
    }

    /** Sends the rows of one statement together. */
    private record OwnerConnection(DatabaseServer server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return server.owner().user();
        }

        @Override
        public String getPassword() {
            return server.owner().password();
        }

        @Override
        public String getJdbcUrl() {
            return server.url() + (server.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
        }
    }
}
