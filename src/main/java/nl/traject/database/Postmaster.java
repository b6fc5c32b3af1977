package nl.traject.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.traject.database.DatabaseRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process on one data directory: created, started, found again after its application was killed, stopped.
 *
 * @param data the data directory, absolute and without symbolic links
 * @param logs where the server writes what it has to say, a file for each day of the week
 */
record Postmaster(PostgresBinaries binaries, Path data, Path logs) {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

    /** PostgreSQL's own advice: SIGTERM waits for clients, SIGINT does not, SIGQUIT needs a recovery afterwards. */
    private static final int PATIENCE_SECONDS = 20;

    /** Creates the data directory; a start that is killed while it does leaves none. */
    void create(Path superuserPassword, boolean durable) throws IOException {
        var draft = emptyDraft();
        var command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + EmbeddedServer.SUPERUSER,
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // Letters of every script have upper and lower case; names are sorted by ICU, in each query.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (!durable) {
            command.add("--no-sync");
        }
        run(command, "");
        Files.move(draft, data);
    }

    /**
     * Makes the data directory a copy of another one, whose server was stopped in order; the superuser gets a password of its own
     * before anybody can connect.
     */
    void copy(Path other, DatabaseLogin superuser) throws IOException {
        var draft = emptyDraft();
        Prepared.copy(other, draft);
        run(
                List.of(binaries.program("postgres").toString(), "--single", "-D", draft.toString(), superuser.user()),
                "alter role " + superuser.user() + " password '" + superuser.password() + "'\n");
        run(List.of(binaries.program("initdb").toString(), "--sync-only", "--pgdata=" + draft), "");
        Files.move(draft, data);
    }

    private Path emptyDraft() throws IOException {
        var draft = data.resolveSibling(data.getFileName() + ".new");
        PostgresBinaries.delete(draft);
        return draft;
    }

    /** Runs one of PostgreSQL's programs to its end. */
    private void run(List<String> command, String input) throws IOException {
        var output = data.resolveSibling(data.getFileName() + ".log");
        var process = process(command, output)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.US_ASCII));
        }
        var result = waitFor(process);
        var said = Files.readString(output);
        // With a single user PostgreSQL ends with 0, whatever became of the statements.
        if (result != 0 || said.contains("ERROR:")) {
            throw new DatabaseRefused(Reason.SETUP_FAILED, said.strip());
        }
        Files.delete(output);
    }

    /** Refuses data that another major version of PostgreSQL has written. */
    void requireOwnVersion() throws IOException {
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(binaries.majorVersion())) {
            throw new DatabaseRefused(Reason.DATA_OF_OTHER_VERSION, data, found, binaries.majorVersion());
        }
    }

    /** Starts the server on the loopback address; it may still be recovering when this returns. */
    Process start(int port, Map<String, String> settings) throws IOException {
        // A statement that failed may stand there with its values.
        Files.createDirectories(
                logs, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var command = new ArrayList<>(List.of(binaries.program("postgres").toString(), "-D", data.toString()));
        var all = new TreeMap<>(settings);
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("password_encryption", "scram-sha-256");
        all.put("logging_collector", "on");
        all.put("log_directory", logs.toString());
        all.put("log_filename", "database-%a.log");
        all.put("log_rotation_age", "1d");
        all.put("log_rotation_size", "0");
        all.put("log_truncate_on_rotation", "on");
        all.put("log_timezone", "UTC");
        all.put("timezone", "UTC");
        // Statements here are short; compiling them costs more than it saves.
        all.put("jit", "off");
        // A page is in memory or on a disk without a moving arm; the default would read whole tables to spare the arm.
        all.put("random_page_cost", "1.1");
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return process(command, startLog()).start();
    }

    /** What the server said before its own log began. */
    Path startLog() {
        return logs.resolve("database-start.log");
    }

    /**
     * Stops the server that a killed application has left behind on this data directory, and removes a pid file whose number
     * meanwhile belongs to another program. The caller holds the lock of the installation, so nobody uses that server.
     */
    void stopOrphan() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.exists(file)) {
            var pid = pidIn(file);
            if (ProcessTable.isPostgresOn(pid, data)) {
                log.info("Stopping the database server {} that an earlier run has left behind", pid);
                stopOrphan(pid);
            } else if (pid <= 0 || ProcessTable.isAlive(pid)) {
                // Torn, or the number was given to another program; PostgreSQL itself would stop at either.
                Files.deleteIfExists(file);
            }
            // The pid of nobody stays: PostgreSQL sees that by itself, and recognises by the file shared memory still
            // in use.
        }
        if (!ProcessTable.await(
                PATIENCE_SECONDS, () -> ProcessTable.workingIn(data).isEmpty())) {
            throw new DatabaseRefused(
                    Reason.ORPHAN_STAYS, ProcessTable.workingIn(data).toString(), data);
        }
    }

    private void stopOrphan(long pid) throws IOException {
        for (var signal : List.of("TERM", "INT")) {
            ProcessTable.signal(pid, signal);
            if (ProcessTable.await(PATIENCE_SECONDS, () -> !ProcessTable.isAlive(pid))) {
                return;
            }
        }
        throw new DatabaseRefused(Reason.ORPHAN_STAYS, Long.toString(pid), data);
    }

    private static long pidIn(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        try {
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (NumberFormatException torn) {
            log.warn("{} holds no number", file);
            return -1;
        }
    }

    /** Stops in order; connections are ended, transactions that are not committed are rolled back. */
    static void stop(Process process) {
        try {
            for (var signal : List.of("INT", "QUIT")) {
                if (!process.isAlive()) {
                    return;
                }
                ProcessTable.signal(process.pid(), signal);
                if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return;
                }
            }
            process.destroyForcibly();
        } catch (IOException failure) {
            log.error("The database server cannot be signalled", failure);
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder process(List<String> command, Path output) throws IOException {
        var all = new ArrayList<>(prefix());
        all.addAll(command);
        var builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /**
     * PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. And it gets a session of its own, so
     * that Ctrl-C in the terminal reaches the application, which then stops it in order.
     */
    private static List<String> prefix() throws IOException {
        var prefix = new ArrayList<String>();
        if (ProcessTable.isRoot()) {
            if (!works("unshare", "--user", "true")) {
                throw new DatabaseRefused(Reason.ROOT_WITHOUT_NAMESPACES);
            }
            prefix.addAll(List.of("unshare", "--user"));
        }
        if (works("setsid", "true")) {
            prefix.add("setsid");
        }
        return prefix;
    }

    private static boolean works(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return waitFor(process) == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }
}
