package nl.traject.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class EarlyServerTest {

    private static final Path BINARIES = Path.of("target/postgresql");

    @TempDir
    private Path home;

    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseConfiguration.class)
    static class Sound {}

    @Configuration(proxyBeanMethods = false)
    static class Broken {

        @Bean
        Object broken() {
            throw new IllegalStateException("broken before anybody asks for the database");
        }
    }

    @BeforeEach
    void shareThePrograms() throws IOException {
        PostgresBinaries.unpacked(BINARIES);
        Files.createSymbolicLink(home.resolve("postgresql"), BINARIES.toAbsolutePath());
    }

    @Test
    void the_application_gets_the_server_that_was_begun_and_stops_it_at_its_end() throws SQLException {
        try (var context = run(Sound.class)) {
            var server = context.getBean(DatabaseServer.class);
            try (var connection = server.application().connect(server.url())) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }

        assertNobodyRuns();
    }

    @Test
    void what_the_server_was_refused_for_is_what_the_application_fails_by() {
        try (var other = EmbeddedServer.start(home, BINARIES, 0)) {
            assertThatThrownBy(() -> run(Sound.class))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            DatabaseRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(DatabaseRefused.Reason.IN_USE));
            assertThat(other.process().isAlive()).isTrue();
        }
    }

    @Test
    void a_server_that_nobody_came_to_ask_for_is_stopped_when_the_application_fails() {
        assertThatThrownBy(() -> run(Broken.class)).hasMessageContaining("broken before anybody asks");

        assertNobodyRuns();
    }

    /** Else this start would be refused. */
    private void assertNobodyRuns() {
        try (var server = EmbeddedServer.start(home, BINARIES, 0)) {
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    private ConfigurableApplicationContext run(Class<?> beans) {
        var application = new SpringApplication(beans);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        EarlyServer.with(application);
        return application.run("--traject.home=" + home);
    }
}
