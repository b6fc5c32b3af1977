package nl.traject.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import nl.traject.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows are linked in the order of their numbers, by whoever links, and no writer waits for it. */
class LinkingTest {

    private static final String WRITE = """
            insert into history.change (school_id, source, row_id, operation, after, audience)
            values (1, 'people.leave', 1, 'INSERT', '{}', '{team}')
            """;

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = TestDatabase.create();
        link();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_row_waits_for_an_older_one_that_is_not_committed_yet() throws SQLException {
        try (var slow = writer();
                var quick = writer()) {
            write(slow);
            write(quick);
            quick.commit();

            assertThat(link()).isZero();
            write(quick);
            quick.commit();
            assertThat(link()).isZero();

            slow.commit();
            assertThat(link()).isEqualTo(3);
        }
        assertSound(3);
    }

    @Test
    void what_was_seen_before_a_long_transaction_began_does_not_wait_for_it() throws SQLException {
        try (var slow = writer();
                var quick = writer()) {
            write(quick);
            write(slow);
            quick.commit();
            assertThat(link()).isZero();
            slow.commit();

            try (var endless = writer()) {
                write(endless);
                assertThat(link()).isEqualTo(1);
                assertThat(link()).isZero();
                endless.rollback();
            }
            write(quick);
            quick.commit();
            assertThat(link()).isEqualTo(2);
        }
        assertSound(3);
    }

    @Test
    void one_links_at_a_time_and_the_other_does_not_wait() throws SQLException {
        try (var writer = writer();
                var one = database.applicationDataSource().getConnection()) {
            write(writer);
            writer.commit();
            one.setAutoCommit(false);
            assertThat(link(one)).isEqualTo(1);

            assertThat(link()).isZero();
            write(writer);
            writer.commit();
            one.commit();

            assertThat(link()).isEqualTo(1);
        }
        assertSound(2);
    }

    @Test
    void a_database_that_was_restored_elsewhere_goes_on_linking() throws SQLException {
        try (var writer = writer();
                var slow = writer()) {
            try (var statement = writer.createStatement()) {
                statement.execute("update history.horizon set noted_until = 1000000, noted_by = '1000000000'");
            }
            write(writer);
            writer.commit();
            write(slow);
            assertThat(link()).isZero();
            slow.commit();
            assertThat(link()).isEqualTo(2);
        }
        assertSound(2);
    }

    private void assertSound(int rows) throws SQLException {
        try (var first = database.ownerDataSource().getConnection();
                var second = database.ownerDataSource().getConnection()) {
            var found = new HistoryCheck(first, second).verify(LinkedHistory.CLOCK.instant());
            assertThat(found.faults()).isEmpty();
            assertThat(found.waiting()).isZero();
            try (var statement = first.createStatement();
                    var answer = statement.executeQuery("select length from history.chain where chain_id = 1")) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getLong(1)).isEqualTo(rows);
            }
        }
    }

    private Connection writer() throws SQLException {
        var connection = database.ownerDataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute(WRITE);
        }
    }

    private int link() throws SQLException {
        try (var connection = database.applicationDataSource().getConnection()) {
            return link(connection);
        }
    }

    private static int link(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(LinkedHistory.LINK.formatted(100))) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
