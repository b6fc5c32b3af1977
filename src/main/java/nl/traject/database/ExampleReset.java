package nl.traject.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.traject.database.DatabaseRefused.Reason;

/** Takes away a database of example data, so that the migrations and the examples are laid anew. */
final class ExampleReset {

    private ExampleReset() {}

    /** Refuses a database whose setting "examples" does not say that everything in it is invented. */
    static void apply(DatabaseServer server) {
        try (var connection = server.owner().connect(server.url())) {
            connection.setAutoCommit(false);
            var schemas = schemas(connection);
            if (schemas.isEmpty()) {
                return;
            }
            if (!holdsExamples(connection)) {
                throw new DatabaseRefused(Reason.NO_EXAMPLES);
            }
            try (var statement = connection.createStatement()) {
                for (var schema : schemas) {
                    statement.execute("drop schema " + statement.enquoteIdentifier(schema, true) + " cascade");
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new DatabaseRefused(Reason.SETUP_FAILED, failure, failure.getMessage());
        }
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        var schemas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select nspname
                        from pg_namespace
                        where nspowner = (select oid from pg_roles where rolname = current_user)
                        order by nspname
                        """)) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas;
    }

    private static boolean holdsExamples(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select to_regclass('security.setting') is not null")) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    return false;
                }
            }
            try (var rows = statement.executeQuery("select from security.setting where name = 'examples'")) {
                return rows.next();
            }
        }
    }
}
