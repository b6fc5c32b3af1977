package nl.traject.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The server on which the databases of tests live, with a migrated template among them: an embedded one that forgets
 * everything at the end or, where {@code TRAJECT_TEST_POSTGRES} names one such as {@code jdbc:postgresql://127.0.0.1:5415},
 * a server of another version, whose superuser is postgres with {@code TRAJECT_TEST_POSTGRES_PASSWORD}. That server is for
 * tests only: its database traject is made anew by every run.
 */
record TestServer(String address, DatabaseLogin superuser, DatabaseLogin owner, DatabaseLogin application) {

    static final String TEMPLATE = EmbeddedServer.DATABASE;

    private static final Path FOLDER = Path.of("target/test-database");
    private static final String PARAMETERS = "?sslmode=disable&gssEncMode=disable";
    private static final String MARK = "The tests of Traject make this anew";

    static TestServer start() {
        try {
            var other = System.getenv("TRAJECT_TEST_POSTGRES");
            var server = other == null ? embedded() : external(other, System.getenv("TRAJECT_TEST_POSTGRES_PASSWORD"));
            server.migrate();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String url(String database) {
        return address + "/" + database + PARAMETERS;
    }

    void execute(String database, String... statements) throws SQLException {
        try (var connection = superuser.connect(url(database));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static TestServer embedded() throws IOException {
        removeLeftBehind();
        var home = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
        var server = EmbeddedServer.startThrowAway(home, Path.of("target/postgresql"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var url = server.url();
        return new TestServer(
                url.substring(0, url.lastIndexOf('/')), server.superuser(), server.owner(), server.application());
    }

    /** Set up by the text that {@code ./traject help database} prints. */
    private static TestServer external(String address, @Nullable String password) throws IOException, SQLException {
        var server = new TestServer(
                address,
                new DatabaseLogin(EmbeddedServer.SUPERUSER, password == null ? "" : password),
                new DatabaseLogin(EmbeddedServer.OWNER, "replace-owner-password"),
                new DatabaseLogin(EmbeddedServer.APPLICATION, "replace-app-password"));
        server.forgetLastRun();
        try (var text = TestServer.class.getResourceAsStream("external.sql")) {
            var parts = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .split("\\\\connect traject");
            server.execute(EmbeddedServer.SUPERUSER, parts[0].split(";"));
            server.execute(TEMPLATE, parts[1].split(";"));
        }
        server.execute(
                EmbeddedServer.SUPERUSER,
                "comment on database traject is '" + MARK + "'",
                "alter role traject_owner set search_path = public, extensions",
                "alter role traject_app set search_path = public, extensions");
        return server;
    }

    private void forgetLastRun() throws SQLException {
        try (var connection = superuser.connect(url(EmbeddedServer.SUPERUSER));
                var statement = connection.createStatement()) {
            var there = statement.executeQuery("select datname, shobj_description(oid, 'pg_database') from pg_database "
                    + "where datname = 'traject' or datname like 'test\\_%'");
            while (there.next()) {
                if (there.getString(1).equals(TEMPLATE) && !MARK.equals(there.getString(2))) {
                    throw new IllegalStateException(address + " holds a database traject that no test has made");
                }
                execute(EmbeddedServer.SUPERUSER, "drop database " + there.getString(1) + " with (force)");
            }
        }
        execute(
                EmbeddedServer.SUPERUSER,
                "do $$ begin if to_regrole('" + EmbeddedServer.OWNER + "') is not null then drop owned by "
                        + EmbeddedServer.OWNER + "; end if; end $$",
                "drop role if exists " + EmbeddedServer.OWNER,
                "drop role if exists " + EmbeddedServer.APPLICATION);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(url(TEMPLATE), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .schemas("flyway")
                .placeholders(Map.of("app", application.user()))
                .load()
                .migrate();
    }

    /** Folders of test runs that were killed, with the servers that still work in them. */
    private static void removeLeftBehind() throws IOException {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (var runs = Files.list(FOLDER)) {
            for (var run : runs.toList()) {
                if (!ProcessTable.isAlive(Long.parseLong(run.getFileName().toString()))) {
                    for (var server :
                            ProcessTable.workingIn(run.resolve("database").toAbsolutePath())) {
                        ProcessTable.signal(server, "QUIT");
                    }
                    PostgresBinaries.delete(run);
                }
            }
        }
    }
}
