package nl.traject.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated, otherwise empty database for tests: a clone of a template on one server, which is started when the first test
 * asks and forgets everything at the end. Every Spring test context gets one of its own without asking, by
 * {@link TestDatabaseCustomizerFactory}; tests without Spring call {@link #create()}.
 */
public final class TestDatabase implements DatabaseServer {

    private static final Path FOLDER = Path.of("target/test-database");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** Started once for a test run. */
    private static final class Template {

        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            try {
                removeLeftBehind();
                var home = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
                var server = EmbeddedServer.startThrowAway(home, Path.of("target/postgresql"));
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                migrate(server);
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void migrate(EmbeddedServer server) {
            Flyway.configure()
                    .dataSource(
                            server.url(), server.owner().user(), server.owner().password())
                    .locations("classpath:db/migration")
                    .schemas("flyway")
                    .placeholders(Map.of("app", server.application().user()))
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

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh clone; takes about a tenth of a second. */
    public static TestDatabase create() {
        var name = "test_" + NUMBERS.incrementAndGet();
        // One clone at a time: nobody may be connected to the template meanwhile.
        synchronized (Template.class) {
            execute("create database %s template %s owner %s"
                    .formatted(name, EmbeddedServer.DATABASE, EmbeddedServer.OWNER));
        }
        return new TestDatabase(name);
    }

    private static void execute(String sql) {
        try (var connection = Template.SERVER.superuser(EmbeddedServer.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    @Override
    public String url() {
        return Template.SERVER.url(name);
    }

    @Override
    public DatabaseLogin owner() {
        return Template.SERVER.owner();
    }

    @Override
    public DatabaseLogin application() {
        return Template.SERVER.application();
    }

    /** Connections as the owner, whom no row policy binds: to arrange, and to look at what is really there. */
    public DataSource ownerDataSource() {
        return dataSource(owner());
    }

    /** Connections as the application, without an actor until one is set. */
    public DataSource applicationDataSource() {
        return dataSource(application());
    }

    private DataSource dataSource(DatabaseLogin login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }

    /** Drops the database; connections to it are ended. */
    @Override
    public void close() {
        execute("drop database if exists " + name + " with (force)");
    }
}
