package nl.traject.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated, otherwise empty database for tests: a clone of a template on one server, which is started when the first test
 * asks and forgets everything at the end. Every Spring test context gets one of its own without asking, by
 * {@link TestDatabaseCustomizerFactory}; tests without Spring call {@link #create()}.
 */
public final class TestDatabase implements DatabaseServer {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** Started once for a test run. */
    private static final class Template {

        private static final TestServer SERVER = TestServer.start();
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
                    .formatted(name, TestServer.TEMPLATE, EmbeddedServer.OWNER));
        }
        return new TestDatabase(name);
    }

    private static void execute(String sql) {
        try {
            Template.SERVER.execute(EmbeddedServer.SUPERUSER, sql);
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
