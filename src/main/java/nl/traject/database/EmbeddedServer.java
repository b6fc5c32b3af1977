package nl.traject.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.traject.database.DatabaseRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that comes with Traject: its data, passwords, programs and logs lie in one folder, which one running
 * instance has for itself. What it acknowledges is on disk. A server that dies is started again on the same port; a server
 * that an earlier, killed instance has left behind is stopped first.
 */
public final class EmbeddedServer implements DatabaseServer {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "traject_owner";
    static final String APPLICATION = "traject_app";
    static final String DATABASE = "traject";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    /** Replaying the log of a large, killed database may take minutes. */
    private static final int SECONDS_FOR_HELPERS = 5;

    private static final int RECOVERY_SECONDS = 600;

    private final Path home;
    private final ServerPurpose purpose;
    private final FileChannel lock;
    private final Secrets secrets;
    private final DatabaseLogin superuser;
    private final DatabaseLogin owner;
    private final DatabaseLogin application;
    private final Postmaster postmaster;
    private final int port;

    private volatile Process process;
    private final AtomicBoolean closing = new AtomicBoolean();

    /**
     * Starts the server of an installation, and creates it when it is not there yet.
     *
     * @param home the installation's folder, created when absent
     * @param port on the loopback address; 0 for any free one
     * @throws DatabaseRefused when another instance runs on {@code home}, the platform has no server to start, what is there
     *     cannot be opened, or the server does not keep what it acknowledges
     */
    public static EmbeddedServer start(Path home, int port) {
        return start(home, home.resolve("postgresql"), Prepared.byLauncher(), port, ServerPurpose.WORK);
    }

    /**
     * The same for a command that writes by the million, and looks after its tables itself: with fewer checkpoints and more memory,
     * as long as this server runs.
     */
    static EmbeddedServer startToFill(Path home) {
        return start(home, home.resolve("postgresql"), Prepared.byLauncher(), 0, ServerPurpose.FILL);
    }

    /** With the programs elsewhere, so that tests need not unpack them for each installation. */
    static EmbeddedServer start(Path home, Path binaries, int port) {
        return start(home, binaries, Prepared.NOTHING, port);
    }

    static EmbeddedServer start(Path home, Path binaries, Prepared prepared, int port) {
        return start(home, binaries, prepared, port, ServerPurpose.WORK);
    }

    private static EmbeddedServer start(Path home, Path binaries, Prepared prepared, int port, ServerPurpose purpose) {
        var server = open(home, binaries, prepared, port, purpose);
        try (var connection = server.application().connect(server.url())) {
            ServerChecks.requireDurable(connection);
            ServerChecks.requireCollations(connection);
        } catch (SQLException failure) {
            server.close();
            throw new DatabaseRefused(Reason.CANNOT_CONNECT, failure, server.url(), APPLICATION, failure.getMessage());
        } catch (DatabaseRefused refused) {
            server.close();
            throw refused;
        }
        return server;
    }

    /**
     * Starts a server that forgets: nothing is forced to disk, and closing deletes the folder. For tests and code generation.
     *
     * @param binaries where the programs are unpacked, shared between runs
     */
    public static EmbeddedServer startThrowAway(Path home, Path binaries) {
        return open(home, binaries, Prepared.NOTHING, 0, ServerPurpose.FORGET);
    }

    private static EmbeddedServer open(Path home, Path binaries, Prepared prepared, int port, ServerPurpose purpose) {
        try {
            var real = Files.createDirectories(home.toAbsolutePath()).toRealPath();
            var lock = lock(real);
            try {
                return new EmbeddedServer(
                        real, lock, PostgresBinaries.unpacked(binaries, prepared), prepared, port, purpose);
            } catch (IOException | SQLException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new DatabaseRefused(Reason.HOME_UNUSABLE, failure, home, failure.toString());
        } catch (SQLException failure) {
            throw new DatabaseRefused(Reason.SETUP_FAILED, failure, failure.getMessage());
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            log.debug("The lock is held by this process");
        }
        channel.close();
        throw new DatabaseRefused(Reason.IN_USE, home);
    }

    private EmbeddedServer(
            Path home, FileChannel lock, PostgresBinaries binaries, Prepared prepared, int port, ServerPurpose purpose)
            throws IOException, SQLException {
        this.home = home;
        this.purpose = purpose;
        this.lock = lock;
        this.secrets = new Secrets(home.resolve("secrets"));
        this.postmaster = new Postmaster(binaries, home.resolve("database"), home.resolve("logs"));
        prepareData(prepared);
        this.superuser = secrets.login(SUPERUSER);
        this.owner = secrets.login(OWNER);
        this.application = secrets.login(APPLICATION);
        this.port = port == 0 ? freePort() : port;
        this.process = startProcess();
        try {
            Bootstrap.apply(this::superuser, owner, application);
        } catch (SQLException | RuntimeException failure) {
            Postmaster.stop(process);
            throw failure;
        }
        Thread.ofPlatform().daemon().name("database-supervisor").start(this::supervise);
    }

    private void prepareData(Prepared prepared) throws IOException {
        var copied = prepared.data();
        if (!Files.exists(postmaster.data())) {
            var login = secrets.login(SUPERUSER);
            if (copied == null) {
                postmaster.create(secrets.file(SUPERUSER), purpose.durable());
            } else {
                postmaster.copy(copied, login);
            }
        } else if (!secrets.has(SUPERUSER)) {
            throw new DatabaseRefused(Reason.SECRET_LOST, secrets.file(SUPERUSER));
        }
        postmaster.requireOwnVersion();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String url() {
        return url(DATABASE);
    }

    /** The address of another database on this server. */
    String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    @Override
    public DatabaseLogin owner() {
        return owner;
    }

    @Override
    public DatabaseLogin application() {
        return application;
    }

    /** A connection of the role that may everything; for the set-up, and for tests of it. */
    Connection superuser(String database) throws SQLException {
        return superuser.connect(url(database));
    }

    /** Whom no policy binds; for tests. */
    DatabaseLogin superuser() {
        return superuser;
    }

    /** The server's process; another one after it died. */
    ProcessHandle process() {
        return process.toHandle();
    }

    Path data() {
        return postmaster.data();
    }

    private Process startProcess() throws IOException {
        postmaster.stopOrphan();
        var started = postmaster.start(port, purpose.settings());
        try {
            awaitReady(started);
        } catch (RuntimeException failure) {
            Postmaster.stop(started);
            throw failure;
        }
        return started;
    }

    private void awaitReady(Process started) {
        ProcessTable.await(RECOVERY_SECONDS, () -> closing.get() || !started.isAlive() || isReady(started));
        if (closing.get() || !started.isAlive()) {
            throw new DatabaseRefused(Reason.START_FAILED, postmaster.data(), postmaster.logs());
        }
    }

    private boolean isReady(Process started) {
        try (var connection = superuser(SUPERUSER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            // On a taken port another server would answer, with the same password if our folder is a copy of its.
            return rows.next() && Path.of(rows.getString(1)).equals(postmaster.data());
        } catch (SQLException failure) {
            var state = String.valueOf(failure.getSQLState());
            // Another server answers on the port, unless ours runs on it and does not know the password.
            if (state.startsWith("28") && !ProcessTable.await(2, () -> !started.isAlive())) {
                throw new DatabaseRefused(Reason.SECRET_LOST, failure, secrets.file(SUPERUSER));
            }
            return false;
        }
    }

    /** Starts the server again, on the same port, whenever it ends without having been told to. */
    private void supervise() {
        while (!closing.get()) {
            var ended = await(process);
            synchronized (this) {
                if (closing.get() || !ended) {
                    return;
                }
                log.error("The database server has died (exit code {}); starting it again", process.exitValue());
                restart();
            }
        }
    }

    private static boolean await(Process process) {
        try {
            process.waitFor();
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private void restart() {
        try {
            process = startProcess();
            log.warn("The database server serves again");
        } catch (IOException | DatabaseRefused failure) {
            if (!closing.get()) {
                log.error("The database server cannot be started; trying again in a second", failure);
                pause();
            }
        }
    }

    /** Lets go of the monitor, so that closing need not wait. */
    private void pause() {
        try {
            wait(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        synchronized (this) {
            Postmaster.stop(process);
            // Its helpers, such as the one that writes the log, end a moment after the server itself.
            if (!ProcessTable.await(
                    SECONDS_FOR_HELPERS, () -> ProcessTable.workingIn(data()).isEmpty())) {
                log.warn("Processes of the database still work in {}", data());
            }
            notifyAll();
        }
        try {
            lock.close();
            if (!purpose.durable()) {
                PostgresBinaries.delete(home);
            }
        } catch (IOException failure) {
            log.error("The folder {} cannot be released", home, failure);
        }
    }
}
