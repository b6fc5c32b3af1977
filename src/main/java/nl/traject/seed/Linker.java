package nl.traject.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.traject.database.DatabaseServer;

/** Links the history into its chains on a connection of its own, while the next rows are written. */
final class Linker implements AutoCloseable {

    /** The table that it fills. */
    static final String WRITTEN = "history.link";

    private static final int AT_ONCE = 10_000;
    private static final int MILLISECONDS = 200;

    private final Connection owner;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> linking;

    Linker(DatabaseServer server) throws SQLException {
        owner = server.owner().connect(server.url());
        linking = worker.scheduleWithFixedDelay(this::linkQuietly, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Waits until nothing is left to link. */
    void finish() throws SQLException {
        linking.cancel(false);
        try {
            worker.submit(() -> {
                        while (isBehind()) {
                            link();
                        }
                        return null;
                    })
                    .get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof SQLException refused ? refused : new SQLException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void linkQuietly() {
        try {
            while (link() > 0) {
                // More may have come meanwhile.
            }
        } catch (SQLException failure) {
            // Ends this schedule; finish() meets the same failure again and tells it.
            throw new IllegalStateException(failure);
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
