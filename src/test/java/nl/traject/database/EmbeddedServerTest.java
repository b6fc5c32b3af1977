package nl.traject.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.traject.database.DatabaseRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final Path BINARIES = Path.of("target/postgresql");

    /** Made once and copied, since creating a data directory takes longer than everything else here. */
    @TempDir
    private static Path made;

    @TempDir
    private Path home;

    @BeforeAll
    static void makeInstallation() throws SQLException, IOException {
        try (var server = start(made, 0);
                var connection = server.owner().connect(server.url());
                var statement = connection.createStatement()) {
            statement.execute("create table public.note (text text primary key)");
            statement.execute("grant select, insert on public.note to traject_app");
        }
    }

    @BeforeEach
    void copyInstallation() throws IOException, InterruptedException {
        var copy = new ProcessBuilder("cp", "-a", made + "/.", home.toString()).start();
        assertThat(copy.waitFor()).isZero();
    }

    @Test
    void what_was_written_is_there_after_a_stop_and_a_start() throws SQLException {
        try (var server = start(home, 0)) {
            write(server, "kept");
        }

        try (var server = start(home, 0)) {
            assertThat(read(server)).containsExactly("kept");
        }
    }

    @Test
    void a_new_installation_is_copied_from_a_prepared_one_and_has_passwords_of_its_own(@TempDir Path fresh)
            throws SQLException, IOException {
        try (var server = EmbeddedServer.start(fresh, BINARIES, new Prepared(made), 0)) {
            write(server, "new");

            for (var role : List.of(EmbeddedServer.SUPERUSER, EmbeddedServer.OWNER, EmbeddedServer.APPLICATION)) {
                var prepared = new Secrets(made.resolve("secrets")).login(role);
                assertThatThrownBy(() -> prepared.connect(server.url()))
                        .as(role)
                        .isInstanceOf(SQLException.class)
                        .extracting(failure -> ((SQLException) failure).getSQLState())
                        .isEqualTo("28P01");
            }
        }

        try (var server = start(fresh, 0)) {
            assertThat(read(server)).containsExactly("new");
        }
        assertThat(fresh)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("database."));
    }

    @Test
    void nothing_is_copied_over_an_installation_that_is_there() throws SQLException {
        try (var server = start(home, 0)) {
            write(server, "kept");
        }

        try (var server = EmbeddedServer.start(home, BINARIES, new Prepared(made), 0)) {
            assertThat(read(server)).containsExactly("kept");
        }
    }

    @Test
    void a_folder_in_which_nothing_was_prepared_is_none(@TempDir Path fresh, @TempDir Path empty) throws SQLException {
        try (var server = EmbeddedServer.start(fresh, BINARIES, new Prepared(empty), 0);
                var connection = server.application().connect(server.url())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void a_copy_whose_superuser_got_no_password_of_its_own_is_refused(@TempDir Path fresh) throws IOException {
        var postmaster = new Postmaster(
                PostgresBinaries.unpacked(BINARIES), fresh.toRealPath().resolve("database"), fresh.resolve("logs"));
        // There is such a database, and no such role.
        var nobody = new DatabaseLogin("template1", "secret");

        assertThatThrownBy(() -> postmaster.copy(made.resolve("database"), nobody))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("role \"template1\" does not exist");
        assertThat(fresh.resolve("database")).doesNotExist();
    }

    @Test
    void a_second_instance_on_the_same_folder_is_refused() {
        try (var server = start(home, 0)) {
            assertRefused(Reason.IN_USE, () -> start(home, 0));

            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void the_pid_file_of_a_server_that_is_gone_does_not_hinder() throws IOException, SQLException {
        var deadPid = finishedProcess();
        Files.writeString(home.resolve("database/postmaster.pid"), deadPid + "\n" + home.resolve("database") + "\n");

        try (var server = start(home, 0)) {
            assertThat(read(server)).isEmpty();
        }
    }

    @Test
    void a_pid_file_whose_number_was_given_to_another_program_does_not_hinder_and_the_program_lives_on()
            throws IOException, SQLException {
        var other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                home.resolve("database/postmaster.pid"), other.pid() + "\n" + home.resolve("database") + "\n");

        try (var server = start(home, 0)) {
            assertThat(read(server)).isEmpty();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_torn_pid_file_does_not_hinder() throws IOException, SQLException {
        Files.createFile(home.resolve("database/postmaster.pid"));

        try (var server = start(home, 0)) {
            assertThat(read(server)).isEmpty();
        }
    }

    @Test
    void the_server_that_a_killed_application_has_left_behind_is_stopped() throws IOException, SQLException {
        var orphan = new Postmaster(
                        PostgresBinaries.unpacked(BINARIES),
                        home.toRealPath().resolve("database"),
                        home.resolve("logs"))
                .start(freePort(), Map.of());
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(home.resolve("database/postmaster.pid")));

        try (var server = start(home, 0)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(read(server)).isEmpty();
        }
    }

    @Test
    void a_server_that_dies_is_started_again_and_serves_within_ten_seconds() throws SQLException {
        try (var server = start(home, 0)) {
            write(server, "before");
            var killed = server.process();

            killed.destroyForcibly();

            // Only another process proves it: the dying one may still answer for a moment.
            await().atMost(Duration.ofSeconds(10)).ignoreExceptions().untilAsserted(() -> {
                assertThat(server.process().pid()).isNotEqualTo(killed.pid());
                assertThat(read(server)).containsExactly("before");
            });
        }
    }

    @Test
    void closing_ends_every_process_and_frees_the_folder() throws IOException {
        var server = start(home, 0);

        server.close();

        assertThat(ProcessTable.workingIn(home.toRealPath().resolve("database")))
                .isEmpty();
        assertThat(home.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_server_forces_to_disk_what_it_acknowledges() throws SQLException {
        try (var server = start(home, 0);
                var connection = server.application().connect(server.url());
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                try (var rows = statement.executeQuery("show " + setting)) {
                    rows.next();
                    assertThat(rows.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void a_server_that_forgets_is_refused() throws SQLException {
        try (var server = start(home, 0);
                var connection = server.superuser(EmbeddedServer.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("alter role traject_app set synchronous_commit = off");
        }

        assertRefused(Reason.NOT_DURABLE, () -> start(home, 0));

        assertThat(ProcessTable.workingIn(home.resolve("database"))).isEmpty();
    }

    @Test
    void the_passwords_are_readable_by_their_owner_only() throws IOException {
        for (var role : List.of("postgres", "traject_owner", "traject_app")) {
            var mode = Files.getPosixFilePermissions(home.resolve("secrets").resolve(role));

            assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets"))))
                .isEqualTo("rwx------");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (var server = start(home, 0)) {
            for (var role : List.of("postgres", "traject_owner", "traject_app")) {
                assertThatThrownBy(() -> new DatabaseLogin(role, "guessed").connect(server.url()))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void a_lost_password_of_the_superuser_is_told() throws IOException {
        Files.delete(home.resolve("secrets/postgres"));

        assertRefused(Reason.SECRET_LOST, () -> start(home, 0));
    }

    @Test
    void data_of_another_major_version_are_refused() throws IOException {
        Files.writeString(home.resolve("database/PG_VERSION"), "17\n");

        assertRefused(Reason.DATA_OF_OTHER_VERSION, () -> start(home, 0));
    }

    @Test
    void a_fixed_port_that_is_taken_is_told() {
        try (var first = start(home, 0)) {
            var port = URI.create(first.url().substring("jdbc:".length())).getPort();

            assertRefused(Reason.START_FAILED, () -> start(copyOfInstallation(), port));
        }
    }

    @Test
    void the_programs_are_of_the_version_their_folder_is_named_after() throws IOException {
        var binaries = PostgresBinaries.unpacked(BINARIES);

        var process = new ProcessBuilder(binaries.program("postgres").toString(), "--version").start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("PostgreSQL) " + PostgresBinaries.VERSION.replaceFirst("\\.0$", ""));
    }

    private static EmbeddedServer start(Path home, int port) {
        return EmbeddedServer.start(home, BINARIES, port);
    }

    private Path copyOfInstallation() {
        try {
            var copy = Files.createDirectory(home.resolve("copy"));
            new ProcessBuilder("cp", "-a", made + "/.", copy.toString()).start().waitFor(20, TimeUnit.SECONDS);
            return copy;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long finishedProcess() throws IOException {
        var process = new ProcessBuilder("true").start();
        await().until(() -> !process.isAlive());
        return process.pid();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable start) {
        assertThatThrownBy(start).isInstanceOfSatisfying(DatabaseRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused).hasMessageEndingWith(".").message().doesNotContain("database.refused");
        });
    }

    private static void write(EmbeddedServer server, String text) throws SQLException {
        try (var connection = server.application().connect(server.url());
                var statement = connection.prepareStatement("insert into public.note values (?)")) {
            statement.setString(1, text);
            statement.executeUpdate();
        }
    }

    private static List<String> read(EmbeddedServer server) throws SQLException {
        try (var connection = server.application().connect(server.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select coalesce(array_agg(text order by text), '{}') from public.note")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
