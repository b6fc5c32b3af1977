package nl.traject.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.traject.database.DatabaseServer;
import org.jspecify.annotations.Nullable;

/**
 * Does on a connection of its own, while the next candidates are written, what has to follow those that are there: links the history
 * into its chains, and counts the tables.
 */
final class Attendant implements AutoCloseable {

    /** The table that it fills. */
    static final String WRITTEN = "history.link";

    private static final int AT_ONCE = 10_000;

    private final Connection owner;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    // These two are the worker's alone.
    private int counted;
    private @Nullable SQLException failure;

    /** @param counted how many candidates there were when the tables were counted last */
    Attendant(DatabaseServer server, int counted) throws SQLException {
        this.counted = counted;
        owner = server.owner().connect(server.url());
    }

    /** So many candidates are there now. Does not wait; a failure ends what is done beside, and {@link #finish} tells it. */
    void follow(int candidates) {
        worker.execute(() -> {
            if (failure != null) {
                return;
            }
            try {
                linkAll();
                if (candidates >= 2 * counted) {
                    count();
                    counted = candidates;
                }
            } catch (SQLException refused) {
                failure = refused;
            }
        });
    }

    /** Waits until nothing is left to link. */
    void finish() throws SQLException {
        try {
            worker.submit(() -> {
                        if (failure != null) {
                            throw failure;
                        }
                        while (isBehind()) {
                            linkAll();
                        }
                        return null;
                    })
                    .get();
        } catch (ExecutionException told) {
            throw told.getCause() instanceof SQLException refused ? refused : new SQLException(told.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void linkAll() throws SQLException {
        while (link() > 0) {
            // More may have come meanwhile.
        }
    }

    private int link() throws SQLException {
        try (var statement = owner.createStatement();
                var answer = statement.executeQuery("select history.link_changes(" + AT_ONCE + ")")) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private boolean isBehind() throws SQLException {
        try (var statement = owner.createStatement();
                var answer = statement.executeQuery(
                        "select exists (select from history.change c where c.change_id > (select linked_until from history.horizon))")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /**
     * Tells the planner how large the tables have become: to a script they would be as empty as at the beginning, and it would read
     * all of each for every batch. The database itself comes to it too late. A tenth of the usual sample tells enough, until all is
     * written.
     */
    private void count() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("set default_statistics_target = 10");
            OwnTables.each(owner, "analyze");
            statement.execute("reset default_statistics_target");
        }
    }

    @Override
    public void close() throws SQLException {
        worker.shutdown();
        try {
            worker.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        owner.close();
    }
}
