package nl.traject.database;

import java.sql.SQLException;
import nl.traject.database.DatabaseRefused.Reason;

/**
 * A PostgreSQL server that somebody else keeps running.
 *
 * @param url the JDBC address of the database
 */
record ExternalServer(String url, DatabaseLogin owner, DatabaseLogin application) implements DatabaseServer {

    /**
     * Looks at the server before anything is written to it.
     *
     * @throws DatabaseRefused when it cannot be reached with both roles, is not version 15 to 18, might lose what it
     *     acknowledges, lacks ICU or an extension, or has an application role that the row policies would not bind
     */
    static ExternalServer checked(String url, DatabaseLogin owner, DatabaseLogin application) {
        try (var connection = application.connect(url)) {
            ServerChecks.requireVersion(connection);
            ServerChecks.requireBound(connection, owner);
            ServerChecks.requireDurable(connection);
            ServerChecks.requireCollations(connection);
            ServerChecks.requireExtensions(connection);
        } catch (SQLException failure) {
            throw cannotConnect(url, application, failure);
        }
        try (var connection = owner.connect(url)) {
            connection.isValid(1);
        } catch (SQLException failure) {
            throw cannotConnect(url, owner, failure);
        }
        return new ExternalServer(url, owner, application);
    }

    private static DatabaseRefused cannotConnect(String url, DatabaseLogin login, SQLException failure) {
        return new DatabaseRefused(Reason.CANNOT_CONNECT, failure, url, login.user(), failure.getMessage());
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
