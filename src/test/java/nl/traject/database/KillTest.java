package nl.traject.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 under eight writers: what was acknowledged is there, the next start succeeds, there is one server. */
@Tag("long")
class KillTest {

    private static final Path BINARIES = Path.of("target/postgresql");
    private static final int ROUNDS = 5;
    private static final int WRITES_A_ROUND = 500;

    @TempDir
    private Path home;

    @BeforeEach
    void makeTable() throws SQLException {
        try (var server = EmbeddedServer.start(home, BINARIES, 0);
                var connection = server.owner().connect(server.url());
                var statement = connection.createStatement()) {
            statement.execute("create table public.written (number bigint primary key)");
            statement.execute("grant select, insert on public.written to traject_app");
        }
    }

    @Test
    void the_database_is_killed_five_times_and_nothing_acknowledged_is_lost() throws Exception {
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        var stop = new AtomicBoolean();
        try (var server = EmbeddedServer.start(home, BINARIES, 0)) {
            var numbers = new AtomicLong();
            var writers = new ArrayList<Thread>();
            for (int i = 0; i < Writer.WRITERS; i++) {
                writers.add(Thread.ofPlatform().start(new Writer(server, numbers, stop, acknowledged::add)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                awaitMore(acknowledged, WRITES_A_ROUND, 60);

                var killed = server.process();
                killed.destroyForcibly();

                await().atMost(Duration.ofSeconds(10))
                        .until(() -> server.process().pid() != killed.pid());
                awaitMore(acknowledged, 1, 10);
                assertThat(postmasters()).containsExactly(server.process().pid());
            }
            stop.set(true);
            for (var writer : writers) {
                writer.join();
            }

            assertThat(written(server)).containsAll(acknowledged);
        }
    }

    @Test
    void the_application_is_killed_five_times_and_nothing_acknowledged_is_lost() throws Exception {
        var acknowledged = new HashSet<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            var application = startApplication(round * 1_000_000_000L);
            try (var output = application.inputReader()) {
                read(output, WRITES_A_ROUND, acknowledged);

                // Not by the process, which would close the output as well.
                application.toHandle().destroyForcibly();

                read(output, Integer.MAX_VALUE, acknowledged);
            }
            application.waitFor();
        }

        try (var server = EmbeddedServer.start(home, BINARIES, 0)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * WRITES_A_ROUND);
            assertThat(written(server)).containsAll(acknowledged);
            assertThat(postmasters()).hasSize(1);
        }
    }

    private Process startApplication(long first) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString(),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Only whole lines, which end in a semicolon, were acknowledged before the kill. */
    private static void read(BufferedReader output, int atMost, Set<Long> acknowledged) throws IOException {
        for (int i = 0; i < atMost; i++) {
            var line = output.readLine();
            if (line == null) {
                assertThat(atMost).as("the application has started and written").isEqualTo(Integer.MAX_VALUE);
                return;
            }
            if (line.matches("\\d+;")) {
                acknowledged.add(Long.parseLong(line.substring(0, line.length() - 1)));
            }
        }
    }

    private static void awaitMore(Set<Long> acknowledged, int more, int seconds) {
        var before = acknowledged.size();
        await().atMost(Duration.ofSeconds(seconds)).until(() -> acknowledged.size() >= before + more);
    }

    /** Every other process of a server is a child of its postmaster. */
    private List<Long> postmasters() throws IOException {
        var all = ProcessTable.workingIn(home.toRealPath().resolve("database"));
        return all.stream()
                .filter(pid -> ProcessHandle.of(pid)
                        .flatMap(ProcessHandle::parent)
                        .filter(parent -> !all.contains(parent.pid()))
                        .isPresent())
                .toList();
    }

    private static Set<Long> written(EmbeddedServer server) throws SQLException {
        var written = new HashSet<Long>();
        try (var connection = server.application().connect(server.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from public.written")) {
            while (rows.next()) {
                written.add(rows.getLong(1));
            }
        }
        return written;
    }
}
