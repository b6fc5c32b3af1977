package nl.traject.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command, by its words and by how it ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyHistoryTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final VerifyHistory command = new VerifyHistory(new PrintStream(said, true, UTF_8), LinkedHistory.CLOCK);
    private final Locale before = Locale.getDefault();
    private LinkedHistory history;

    @BeforeAll
    void link() throws SQLException {
        Locale.setDefault(Locale.ENGLISH);
        history = new LinkedHistory(300);
    }

    @AfterEach
    void restore() throws SQLException {
        history.restore();
        said.reset();
    }

    @AfterAll
    void close() throws SQLException {
        Locale.setDefault(before);
        history.close();
    }

    @Test
    void a_sound_history_ends_with_0() throws SQLException {
        assertThat(command.verify(history.database, false, null)).isEqualTo(VerifyHistory.SOUND);

        assertThat(said.toString(UTF_8)).startsWith("300 changes verified in 3 chains: every one is as it was linked.");
    }

    @Test
    void a_broken_one_ends_with_1_and_names_the_row() throws SQLException {
        history.owner("update history.change set person_id = 1 where change_id = 300");
        history.owner("delete from history.change where change_id = 400");

        assertThat(command.verify(history.database, false, null)).isEqualTo(VerifyHistory.BROKEN);

        assertThat(said.toString(UTF_8)).startsWith("""
                        changed: change 300 (progress.entry 150, 2026-01-05 09:25:00), position 50 in the chain of school 7
                        deleted: change 400, position 67 in the chain of school 2
                        2 faults found; 298 changes are as they were linked.
                        """);
    }

    @Test
    void the_head_is_printed_alone_and_what_was_cut_off_since_is_told() throws SQLException {
        assertThat(command.verify(history.database, true, null)).isEqualTo(VerifyHistory.SOUND);
        var head = Head.read(said.toString(UTF_8));
        assertThat(head.at()).isEqualTo(LinkedHistory.CLOCK.instant());
        assertThat(head.ends()).extracting(Head.End::length).containsExactly(100L, 100L, 100L);

        said.reset();
        history.owner("delete from history.change where change_id = 600");
        history.owner("delete from history.link where change_id = 600");
        history.owner("""
                update history.chain c set length = 99, hash = l.hash
                from history.link l where l.chain_id = 7 and c.chain_id = 7 and l.position = 99
                """);
        assertThat(command.verify(history.database, false, head)).isEqualTo(VerifyHistory.BROKEN);
        assertThat(said.toString(UTF_8)).startsWith("deleted with its link: position 100 in the chain of school 7");
    }

    @Test
    void what_it_cannot_tell_ends_with_2(@TempDir Path folder) throws IOException {
        var notAHead = Files.writeString(folder.resolve("head"), "chain 0 length 1 hash 00\n");

        assertThat(command.run(List.of("--against", notAHead.toString()), folder, Map.of()))
                .isEqualTo(VerifyHistory.UNKNOWN);
        assertThat(command.run(List.of("--everything"), folder, Map.of())).isEqualTo(VerifyHistory.UNKNOWN);
        assertThat(command.run(List.of(), folder, Map.of())).isEqualTo(VerifyHistory.UNKNOWN);

        assertThat(said.toString(UTF_8))
                .contains("holds no head of a change history", "not --everything", "There is no installation in");
    }
}
