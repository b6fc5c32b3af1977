package nl.traject.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import nl.traject.TrajectTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every connection of the application sets for itself, whatever its server says. */
@TrajectTest
class PooledConnectionTest {

    @Autowired
    DataSource pool;

    @Test
    void no_statement_is_compiled_on_any_server() {
        assertThat(JdbcClient.create(pool)
                        .sql("select setting, source from pg_settings where name = 'jit'")
                        .query()
                        .singleRow())
                .containsEntry("setting", "off")
                .containsEntry("source", "session");
    }
}
