package nl.traject.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The superuser's part in a fresh embedded server: two roles, the database, the extensions. Every step may be repeated, so
 * that a first start that was killed half-way is simply continued. The same for a server of one's own is in external.sql.
 */
final class Bootstrap {

    /** Opens a connection to the named database as the superuser. */
    @FunctionalInterface
    interface Superuser {
        Connection connect(String database) throws SQLException;
    }

    private Bootstrap() {}

    static void apply(Superuser superuser, DatabaseLogin owner, DatabaseLogin application) throws SQLException {
        try (var connection = superuser.connect(EmbeddedServer.SUPERUSER);
                var statement = connection.createStatement()) {
            role(statement, owner);
            role(statement, application);
            statement.execute("grant set on parameter session_replication_role to " + owner.user());
            if (!exists(statement, "select from pg_database where datname = '" + EmbeddedServer.DATABASE + "'")) {
                statement.execute("create database " + EmbeddedServer.DATABASE + " owner " + owner.user());
            }
        }
        try (var connection = superuser.connect(EmbeddedServer.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("revoke all on database " + EmbeddedServer.DATABASE + " from public");
            statement.execute("grant connect on database " + EmbeddedServer.DATABASE + " to " + application.user());
            statement.execute("create schema if not exists extensions");
            statement.execute("grant usage on schema extensions to public");
            for (var extension : ServerChecks.EXTENSIONS) {
                statement.execute("create extension if not exists " + extension + " schema extensions");
            }
        }
    }

    /** The password is set at every start: a lost file of these two roles is replaced, not mourned. */
    private static void role(Statement statement, DatabaseLogin login) throws SQLException {
        if (!exists(statement, "select from pg_roles where rolname = '" + login.user() + "'")) {
            statement.execute("create role " + login.user() + " login nosuperuser nocreatedb nocreaterole");
        }
        statement.execute("alter role " + login.user() + " password '" + login.password() + "'");
        statement.execute("alter role " + login.user() + " set search_path = public, extensions");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
