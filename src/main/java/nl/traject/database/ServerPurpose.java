package nl.traject.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an embedded server is started for, and how it is set up for that. */
enum ServerPurpose {
    /** What it acknowledges is on disk. */
    WORK(Settings.DURABLE),
    /** As safe; for a command that writes by the million, and analyses and vacuums its tables itself. */
    FILL(Settings.DURABLE, Settings.FILLING),
    /** Nothing is forced to disk: for tests and code generation. */
    FORGET(Settings.FAST);

    private static final class Settings {

        private static final Map<String, String> DURABLE = Map.of(
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "max_connections", "60",
                "shared_buffers", "256MB");

        private static final Map<String, String> FILLING = Map.of(
                "shared_buffers", "512MB",
                "work_mem", "32MB",
                "max_wal_size", "8GB",
                "checkpoint_timeout", "1h",
                // Every processor has a transaction of its own already.
                "max_parallel_workers_per_gather", "0",
                "autovacuum", "off");

        private static final Map<String, String> FAST = Map.of(
                "fsync", "off",
                "synchronous_commit", "off",
                "full_page_writes", "off",
                "max_connections", "300",
                "shared_buffers", "128MB");
    }

    private final Map<String, String> settings = new LinkedHashMap<>();

    /** @param settings of which the later ones hold */
    @SafeVarargs
    ServerPurpose(Map<String, String>... settings) {
        List.of(settings).forEach(this.settings::putAll);
    }

    Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    boolean durable() {
        return this != FORGET;
    }
}
