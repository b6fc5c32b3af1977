package nl.traject.database;

/**
 * The PostgreSQL database of this installation and the two roles that are used on it: the owner, who migrates, and the
 * application, who owns nothing and whom the row policies bind.
 */
public interface DatabaseServer extends AutoCloseable {

    /** The JDBC address, without user and password. */
    String url();

    /** Owns every table; used for migrations only. */
    DatabaseLogin owner();

    /** Used by the connection pool; neither superuser nor owner. */
    DatabaseLogin application();

    /** Stops what this installation has started; a server of one's own is left alone. */
    @Override
    void close();
}
