package nl.traject.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import nl.traject.database.DatabaseRefused.Reason;

/** What is asked of a server before anything is written to it; each refuses with a sentence. */
final class ServerChecks {

    /** In a schema of their own, named "extensions". */
    static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private static final int OLDEST = 15;
    private static final int NEWEST = 18;

    private ServerChecks() {}

    /** Refuses a server that Traject has not been tried on. */
    static void requireVersion(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST || version > NEWEST) {
            throw new DatabaseRefused(Reason.VERSION_UNSUPPORTED, version, OLDEST, NEWEST);
        }
    }

    /**
     * Refuses a server that acknowledges what it might lose. Asked with the application's own connection, since a setting may
     * differ by role and by database.
     */
    static void requireDurable(Connection connection) throws SQLException {
        var settings = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select name, setting
                        from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
                        """)) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        for (var setting : settings.entrySet()) {
            if (setting.getValue().equals("off")) {
                throw new DatabaseRefused(Reason.NOT_DURABLE, setting.getKey());
            }
        }
    }

    /** Refuses a server without ICU: names are sorted by its rules in every version. */
    static void requireCollations(Connection connection) throws SQLException {
        if (!holds(connection, "select exists (select from pg_collation where collname = 'und-x-icu')")) {
            throw new DatabaseRefused(Reason.NO_ICU);
        }
    }

    static void requireExtensions(Connection connection) throws SQLException {
        for (var extension : EXTENSIONS) {
            if (!holds(connection, """
                    select exists (select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                                   where e.extname = '%s' and n.nspname = 'extensions')
                    """.formatted(extension))) {
                throw new DatabaseRefused(Reason.EXTENSION_ABSENT, extension);
            }
        }
    }

    /** Refuses an application role that the row policies would not bind. */
    static void requireBound(Connection application, DatabaseLogin owner) throws SQLException {
        var role = application.getMetaData().getUserName();
        if (holds(application, "select rolsuper from pg_roles where rolname = current_user")) {
            throw new DatabaseRefused(Reason.APPLICATION_IS_SUPERUSER, role);
        }
        if (holds(application, "select rolbypassrls from pg_roles where rolname = current_user")) {
            throw new DatabaseRefused(Reason.APPLICATION_BYPASSES_POLICIES, role);
        }
        if (role.equals(owner.user()) || isMember(application, owner.user())) {
            throw new DatabaseRefused(Reason.APPLICATION_IS_OWNER, role, owner.user());
        }
        // A member of the owning role counts as owner.
        if (holds(application, """
                select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                               where c.relkind in ('r', 'p', 'v', 'm') and n.nspname <> 'information_schema'
                                 and n.nspname not like 'pg\\_%' and pg_has_role(c.relowner, 'member'))
                """)) {
            throw new DatabaseRefused(Reason.APPLICATION_OWNS_TABLES, role);
        }
    }

    private static boolean isMember(Connection connection, String of) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select exists (select from pg_roles where rolname = ? and pg_has_role(oid, 'member'))")) {
            statement.setString(1, of);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
