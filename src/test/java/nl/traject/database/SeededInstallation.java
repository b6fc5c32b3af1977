package nl.traject.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.traject.seed.Seed;

/**
 * An installation with a given number of invented candidates, kept from one measurement to the next: below {@code target/bench},
 * or below {@code TRAJECT_BENCH_HOME}. Its server counts statements.
 */
public record SeededInstallation(Path home, int candidates) {

    /** Seeds what is not there yet. */
    public static SeededInstallation of(int candidates) throws SQLException {
        var all = Path.of(System.getenv().getOrDefault("TRAJECT_BENCH_HOME", "target/bench"));
        var made =
                new SeededInstallation(all.resolve(String.valueOf(candidates)).toAbsolutePath(), candidates);
        try (var server = EmbeddedServer.start(made.home, 0)) {
            if (new Seed(System.out).sow(server, candidates) != Seed.DONE) {
                throw new IllegalStateException("not seeded: " + made.home);
            }
            made.superuser(server, "alter system set shared_preload_libraries = 'pg_stat_statements'");
        }
        return made;
    }

    /** The server while an instance of Traject runs it. */
    public DatabaseServer running() {
        return Installation.open(home, Map.of());
    }

    /** Starts to count the application's statements anew. */
    public void countStatements(DatabaseServer server) throws SQLException {
        superuser(server, "create extension if not exists pg_stat_statements schema extensions");
        superuser(server, "select extensions.pg_stat_statements_reset()");
    }

    /** Sees every statement that was counted. */
    public Connection superuser(DatabaseServer server) throws SQLException {
        try {
            return new Secrets(home.resolve("secrets"))
                    .login(EmbeddedServer.SUPERUSER)
                    .connect(server.url());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void superuser(DatabaseServer server, String sql) throws SQLException {
        try (var connection = superuser(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
