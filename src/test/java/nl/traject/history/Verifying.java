package nl.traject.history;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import nl.traject.database.DatabaseServer;

/** What {@code ./traject verify-history} says of a database. */
public final class Verifying {

    private Verifying() {}

    public static String told(DatabaseServer database) throws SQLException {
        var said = new ByteArrayOutputStream();
        new VerifyHistory(new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC())
                .verify(database, false, null);
        return said.toString(StandardCharsets.UTF_8);
    }
}
