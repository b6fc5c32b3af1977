package nl.traject.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.traject.database.DatabaseRefused.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of one's own, set up by the very text that {@code ./traject help database} prints. */
class ExternalServerTest {

    private static final DatabaseLogin OWNER = new DatabaseLogin("traject_owner", "replace-owner-password");
    private static final DatabaseLogin APPLICATION = new DatabaseLogin("traject_app", "replace-app-password");

    @TempDir
    private static Path home;

    private static EmbeddedServer machine;

    @BeforeAll
    static void setUpAsTheHelpSays() throws SQLException, IOException {
        machine = EmbeddedServer.start(home, Path.of("target/postgresql"), 0);
        run(
                EmbeddedServer.SUPERUSER,
                "drop database traject",
                "drop owned by traject_owner",
                "drop role traject_owner",
                "drop role traject_app");

        var text = ExternalServerTest.class.getResourceAsStream("external.sql");
        assertThat(text).isNotNull();
        var parts = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("(?m)^--.*$", "")
                .split("\\\\connect traject");
        // As psql does: a statement at a time, since a database is not created inside a transaction.
        run(EmbeddedServer.SUPERUSER, parts[0].split(";"));
        run("traject", parts[1].split(";"));
    }

    @AfterAll
    static void stop() {
        machine.close();
    }

    @AfterEach
    void makeGood() throws SQLException {
        run(
                "traject",
                "alter role traject_app nosuperuser nobypassrls",
                "alter role traject_app in database traject reset synchronous_commit",
                "revoke traject_owner from traject_app",
                "drop table if exists public.mine",
                "create extension if not exists unaccent schema extensions");
    }

    @Test
    void a_database_set_up_as_the_help_says_is_accepted() {
        var server = ExternalServer.checked(machine.url(), OWNER, APPLICATION);

        assertThat(server.application()).isEqualTo(APPLICATION);
    }

    @Test
    void an_application_role_that_row_policies_would_not_bind_is_refused() throws SQLException {
        run("traject", "alter role traject_app superuser");
        assertRefused(Reason.APPLICATION_IS_SUPERUSER);

        run("traject", "alter role traject_app nosuperuser bypassrls");
        assertRefused(Reason.APPLICATION_BYPASSES_POLICIES);

        run("traject", "alter role traject_app nobypassrls", "grant traject_owner to traject_app");
        assertRefused(Reason.APPLICATION_IS_OWNER);

        run(
                "traject",
                "revoke traject_owner from traject_app",
                "create table public.mine ()",
                "alter table public.mine owner to traject_app");
        assertRefused(Reason.APPLICATION_OWNS_TABLES);
    }

    @Test
    void the_owner_cannot_be_the_application_as_well() {
        assertThatThrownBy(() -> ExternalServer.checked(machine.url(), OWNER, OWNER))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.APPLICATION_IS_OWNER));
    }

    @Test
    void a_server_that_might_lose_what_it_acknowledges_to_the_application_is_refused() throws SQLException {
        run("traject", "alter role traject_app in database traject set synchronous_commit = off");

        assertRefused(Reason.NOT_DURABLE);
    }

    @Test
    void a_missing_extension_is_told() throws SQLException {
        run("traject", "drop extension unaccent");

        assertRefused(Reason.EXTENSION_ABSENT);
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        var mistyped = new DatabaseLogin("traject_app", "mistyped");

        assertThatThrownBy(() -> ExternalServer.checked(machine.url(), OWNER, mistyped))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("traject_app")
                .hasMessageNotContaining("mistyped");
    }

    @Test
    void an_address_without_users_says_which_settings_are_absent() {
        var properties = new DatabaseProperties(
                machine.url(), "traject_owner", "secret", new DatabaseProperties.App(null, null), 0);

        assertThatThrownBy(properties::applicationLogin)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("TRAJECT_DATABASE_APP_USER");
    }

    private static void assertRefused(Reason reason) {
        assertThatThrownBy(() -> ExternalServer.checked(machine.url(), OWNER, APPLICATION))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void run(String database, String... statements) throws SQLException {
        try (var connection = machine.superuser(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
