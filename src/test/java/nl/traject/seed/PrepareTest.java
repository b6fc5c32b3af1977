package nl.traject.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import nl.traject.database.DatabaseServer;
import nl.traject.database.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareTest {

    @TempDir
    private Path home;

    @Test
    void what_is_prepared_has_all_tables_and_venues_and_nobody_in_it() throws SQLException {
        try (var server = Installation.openAlone(home, Map.of())) {
            Prepare.prepare(server);
            assertNobodyIsIn(server);
        }
    }

    private static void assertNobodyIsIn(DatabaseServer server) throws SQLException {
        try (var owner = server.owner().connect(server.url());
                var statement = owner.createStatement();
                var found = statement.executeQuery("""
                        select (select bool_and(success) and max(version) >= '081' from flyway.flyway_schema_history),
                               (select count(*) > 10 from publication.venue),
                               exists (select from people.person),
                               exists (select from security.account),
                               exists (select from security.one_time_link)
                        """)) {
            assertThat(found.next()).isTrue();
            assertThat(found.getBoolean(1)).as("migrated").isTrue();
            assertThat(found.getBoolean(2)).as("venues").isTrue();
            assertThat(found.getBoolean(3)).as("persons").isFalse();
            assertThat(found.getBoolean(4)).as("accounts").isFalse();
            assertThat(found.getBoolean(5)).as("links").isFalse();
        }
    }
}
