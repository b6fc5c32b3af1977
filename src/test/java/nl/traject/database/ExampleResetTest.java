package nl.traject.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.traject.database.DatabaseRefused.Reason;
import org.junit.jupiter.api.Test;

class ExampleResetTest {

    @Test
    void a_database_of_example_data_is_emptied_for_the_migrations_to_lay_it_anew() throws SQLException {
        try (var database = TestDatabase.create()) {
            run(database, "insert into security.setting values ('examples', '2026-11-22')");

            ExampleReset.apply(database);

            assertThat(exists(database, "security.setting")).isFalse();
            assertThat(exists(database, "flyway.flyway_schema_history")).isFalse();
        }
    }

    @Test
    void a_database_that_does_not_say_it_holds_examples_is_left_alone() throws SQLException {
        try (var database = TestDatabase.create()) {
            assertThatThrownBy(() -> ExampleReset.apply(database))
                    .isInstanceOfSatisfying(
                            DatabaseRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_EXAMPLES));

            assertThat(exists(database, "security.setting")).isTrue();
        }
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(TestDatabase database, String table) throws SQLException {
        try (var connection = database.ownerDataSource().getConnection();
                var query = connection.prepareStatement("select to_regclass(?) is not null")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
