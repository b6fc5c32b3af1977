package nl.traject.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A role of the database and its password; the password never appears in a log. */
public record DatabaseLogin(String user, String password) {

    /** Opens a connection of this role, which the caller closes. */
    public Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
