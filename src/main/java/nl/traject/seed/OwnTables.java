package nl.traject.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** The tables of whoever is connected. */
final class OwnTables {

    private OwnTables() {}

    /** @param command what is said before the name of each, such as {@code analyze} */
    static void each(Connection owner, String command) throws SQLException {
        try (var statement = owner.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = statement.executeQuery(
                    "select c.oid::regclass::text from pg_class c where c.relkind = 'r' and pg_get_userbyid(c.relowner) = current_user "
                            + "and c.relpersistence = 'p' order by 1")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (var table : tables) {
                statement.execute(command + " " + table);
            }
        }
    }
}
