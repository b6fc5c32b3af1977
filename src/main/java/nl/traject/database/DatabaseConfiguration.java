package nl.traject.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the database to Spring Boot: the pool connects as the application, Flyway as the owner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    static final String HOME = "traject.home";
    static final String DEFAULT_HOME = "data";

    /** Tests bring their own. Destroyed after everything that uses it, since the connection details depend on it. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    DatabaseServer databaseServer(
            DatabaseProperties properties,
            @Value("${" + HOME + ":" + DEFAULT_HOME + "}") Path home,
            ObjectProvider<EarlyServer> early) {
        var begun = early.getIfAvailable();
        return begun == null ? start(properties, home) : begun.take();
    }

    static DatabaseServer start(DatabaseProperties properties, Path home) {
        var url = properties.externalUrl();
        return url == null
                ? EmbeddedServer.start(home, properties.port())
                : ExternalServer.checked(url, properties.ownerLogin(), properties.applicationLogin());
    }

    /** A command that writes in bulk brings its own. */
    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails poolConnection(DatabaseServer server) {
        return new PoolConnection(server.url(), server.application());
    }

    @Bean
    FlywayConnectionDetails migrationConnection(DatabaseServer server) {
        return new MigrationConnection(server.url(), server.owner());
    }

    /** Migrations name the application's role as {@code "${app}"}. */
    @Bean
    FlywayConfigurationCustomizer migrationPlaceholders(DatabaseServer server) {
        return flyway -> flyway.placeholders(Map.of("app", server.application().user()));
    }

    /** With {@code traject.examples=reset} everything is taken away first, provided that it is example data. */
    @Bean
    FlywayMigrationStrategy migration(DatabaseServer server, @Value("${traject.examples:}") String examples) {
        return flyway -> {
            if (examples.equals("reset")) {
                ExampleReset.apply(server);
            }
            flyway.migrate();
        };
    }

    private record PoolConnection(String url, DatabaseLogin login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record MigrationConnection(String url, DatabaseLogin login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
