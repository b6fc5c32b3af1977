package nl.traject.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.traject.database.DatabaseServer;
import nl.traject.database.SeededInstallation;
import nl.traject.progress.EntryKind;
import nl.traject.progress.EntryText;
import nl.traject.progress.LogService;
import nl.traject.progress.Visibility;
import nl.traject.security.Role;
import nl.traject.security.SignIn;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saving a log entry with its row of the history (P6): the use case with eight writers, beside pgbench sending the same statements,
 * and how soon what was written is linked. Figures and goals are printed.
 */
@Tag("long")
class WriteBench {

    private static final Logger LOG = LoggerFactory.getLogger(WriteBench.class);
    private static final int WRITERS = 8;
    private static final int SECONDS = 10;

    /** Java has then compiled what runs often, as in a server that has run for a while. */
    private static final int WARM_UP_SECONDS = 30;

    private static final double RATIO_GOAL = 0.25;
    private static final double P99_GOAL = 50;
    private static final double LINKED_GOAL = 2;
    private static final String WORDS = "The ablation holds on the second seed too.";

    private record Candidate(TrajectoryId trajectory, PersonId person) {}

    @Test
    void saving_is_nearly_as_fast_as_the_database() throws Exception {
        for (var size : Sizes.asked()) {
            var installation = SeededInstallation.of(size);
            try (var served = new Served(installation.home());
                    var server = installation.running();
                    var services = new Services(server)) {
                assertThat(served.address).isNotNull();
                var candidates = candidates(server);
                installation.countStatements(server);
                var log = services.get(LogService.class);
                write(log, candidates, WRITERS, WARM_UP_SECONDS);

                var times = write(log, candidates, WRITERS, SECONDS);
                var linked = secondsUntilLinked(server);
                var database = Pgbench.run(server, script(services, log, candidates), WRITERS, SECONDS);

                var rate = times.sorted().length / (double) SECONDS;
                LOG.info(String.format(
                        Locale.ROOT,
                        "P6 %d candidates: %.0f entries/s, p50 %.1f ms, p99 %.1f ms (goal: %.0f) with %d writers; %.0f/s by pgbench; "
                                + "ratio %.2f (goal: %.2f); the last one linked after %.1f s (goal: %.0f); %s",
                        size,
                        rate,
                        times.at(0.5),
                        times.at(0.99),
                        P99_GOAL,
                        WRITERS,
                        database,
                        rate / database,
                        RATIO_GOAL,
                        linked,
                        LINKED_GOAL,
                        Times.machine()));
            }
        }
    }

    /** Some hundred who are not through yet. */
    private static List<Candidate> candidates(DatabaseServer server) throws SQLException {
        var all = new ArrayList<Candidate>();
        try (var owner = server.owner().connect(server.url());
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select trajectory_id, candidate_id from people.trajectory where ended_on is null "
                                + "order by hashint8extended(trajectory_id, 0) limit 800")) {
            while (rows.next()) {
                all.add(new Candidate(new TrajectoryId(rows.getLong(1)), new PersonId(rows.getLong(2))));
            }
        }
        return all;
    }

    /** Each writer has candidates of its own. */
    private static Times write(LogService log, List<Candidate> candidates, int writers, int seconds) throws Exception {
        try (var pool = Executors.newFixedThreadPool(writers)) {
            var work = new ArrayList<Callable<List<Double>>>();
            for (int writer = 0; writer < writers; writer++) {
                var first = writer;
                work.add(() -> {
                    var times = new ArrayList<Double>();
                    var until = System.nanoTime() + seconds * 1_000_000_000L;
                    for (int at = first; System.nanoTime() < until; at += writers) {
                        var began = System.nanoTime();
                        write(log, candidates.get(at % candidates.size()));
                        times.add((System.nanoTime() - began) / 1e6);
                    }
                    return times;
                });
            }
            var all = new ArrayList<Double>();
            for (var done : pool.invokeAll(work)) {
                all.addAll(done.get());
            }
            return Times.ofAll(all.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private static void write(LogService log, Candidate candidate) {
        SignIn.as(candidate.person(), Role.CANDIDATE);
        try {
            log.write(
                    candidate.trajectory(),
                    new EntryText(LocalDate.now().minusDays(1), EntryKind.RESULT, WORDS, List.of(), null),
                    Visibility.SHARED);
        } finally {
            SignIn.nobody();
        }
    }

    private static double secondsUntilLinked(DatabaseServer server) throws SQLException {
        try (var owner = server.owner().connect(server.url());
                var statement = owner.createStatement()) {
            long last;
            try (var rows = statement.executeQuery("select max(change_id) from history.change")) {
                rows.next();
                last = rows.getLong(1);
            }
            var began = System.nanoTime();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        try (var rows = statement.executeQuery("select linked_until from history.horizon")) {
                            return rows.next() && rows.getLong(1) >= last;
                        }
                    });
            return (System.nanoTime() - began) / 1e9;
        }
    }

    /** What one save sends, for any of the candidates: each literal that names one becomes a variable. */
    private static String script(Services services, LogService log, List<Candidate> candidates) {
        var one = candidates.stream()
                .filter(candidate -> candidate.trajectory().value() > 2_050)
                .findFirst()
                .orElseThrow();
        // The second save of a day, as most are: the check of activity stays as it is.
        write(log, one);
        var statements = services.statementsOf(() -> write(log, one));
        var script = new StringBuilder();
        var most = candidates.stream()
                .mapToLong(candidate -> candidate.trajectory().value())
                .max()
                .orElseThrow();
        script.append("\\set trajectory random(1, " + most + ")\n");
        script.append("\\set person 1000 + ((:trajectory - 1) / 20) * 26 + 6 + (:trajectory - 1) % 20\n");
        script.append(
                "begin;\nselect set_config('traject.person', (:person)::text, true), set_config('traject.job', '', true), "
                        + "set_config('traject.today', '" + LocalDate.now() + "', true);\n");
        for (var statement : statements) {
            script.append(statement
                            .replace('\n', ' ')
                            // A colon in a literal would be a variable to pgbench.
                            .replaceAll("timestamp with time zone '[^']*'", "now()")
                            .replace("'" + one.person() + "'", "(:person)::text")
                            .replaceAll("\\b" + one.trajectory() + "\\b", ":trajectory")
                            .replaceAll("\\b" + one.person() + "\\b", ":person"))
                    .append(";\n");
        }
        return script.append("commit;\n").toString();
    }
}
