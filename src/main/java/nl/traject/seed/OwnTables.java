package nl.traject.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.traject.database.DatabaseServer;

/** The tables of whoever is connected. */
final class OwnTables {

    private OwnTables() {}

    /** @param command what is said before the name of each, such as {@code analyze} */
    static void each(Connection owner, String command) throws SQLException {
        each(owner, command, new ArrayDeque<>(names(owner)));
    }

    /** Something that is done beside. */
    interface Work {

        void run() throws SQLException;
    }

    /**
     * The same on several connections, each of which takes the largest table that is left.
     *
     * @param written one that {@code work} still writes to: whoever does this work comes to the table after it, then to the others
     */
    static void eachSideBySide(DatabaseServer server, String command, int connections, String written, Work work)
            throws SQLException {
        Queue<String> rest;
        try (var owner = server.owner().connect(server.url())) {
            rest = new ConcurrentLinkedQueue<>(names(owner));
        }
        rest.remove(written);
        var hands = new ArrayList<Callable<Boolean>>(
                Collections.nCopies(connections - 1, () -> hand(server, command, rest)));
        hands.addFirst(() -> {
            work.run();
            rest.add(written);
            return hand(server, command, rest);
        });
        try (var executor = Executors.newFixedThreadPool(connections)) {
            for (var done : executor.invokeAll(hands)) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof SQLException refused ? refused : new SQLException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hand(DatabaseServer server, String command, Queue<String> rest) throws SQLException {
        try (var owner = server.owner().connect(server.url())) {
            each(owner, command, rest);
            return true;
        }
    }

    private static void each(Connection owner, String command, Queue<String> rest) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var table = rest.poll(); table != null; table = rest.poll()) {
                statement.execute(command + " " + table);
            }
        }
    }

    /** The largest first. */
    private static List<String> names(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(
                        "select c.oid::regclass::text from pg_class c where c.relkind = 'r' and pg_get_userbyid(c.relowner) = current_user "
                                + "and c.relpersistence = 'p' order by pg_relation_size(c.oid) desc, 1")) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }
}
