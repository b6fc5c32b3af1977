package nl.traject.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the start of every transaction who is asking and what day it is, for this transaction only. A
 * connection outside a transaction has no actor and sees no rows.
 */
final class RowSecurityTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    RowSecurityTransactionManager(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Actor.current();
        try (var statement = connection.prepareStatement(Actor.ANNOUNCE_ACTOR_AND_DAY)) {
            statement.setString(1, actor.person());
            statement.setString(2, actor.job());
            statement.setString(3, actor.onBehalf());
            statement.setString(4, LocalDate.now(clock).toString());
            statement.execute();
        }
    }
}
