package nl.traject.seed;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.traject.people.Seedbed;
import nl.traject.security.SystemActor;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes candidates with everything that belongs to them, some hundred in one transaction each. */
final class Seeding {

    /** The system actor, as the history shows it. */
    static final String JOB = "seed";

    /** Transactions at the same time: the database does each on one core. */
    static final int SIDE_BY_SIDE = Math.min(Runtime.getRuntime().availableProcessors(), 8);

    private static final int AT_ONCE = 500;

    /** Numbers below are those of offices; fixed, so that the same candidate has the same number every time. */
    private static final long FIRST_PERSON = 1_000;

    private static final int SUPERVISORS_OF_A_TEAM = 6;

    /** Follows what happens, and may stop it between two transactions. */
    interface Watch {

        /** So many candidates are there. */
        void reached(int count);

        boolean isStopped();
    }

    private final int atOnce;
    private final Seedbed bed;
    private final SystemActor system;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Map<Script, String> scripts = new EnumMap<>(Script.class);

    Seeding(ApplicationContext context) {
        this(context, AT_ONCE);
    }

    /** @param atOnce candidates of one transaction */
    Seeding(ApplicationContext context, int atOnce) {
        this.atOnce = atOnce;
        bed = context.getBean(Seedbed.class);
        system = context.getBean(SystemActor.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        jdbc = context.getBean(JdbcTemplate.class);
        List.of(Script.values()).forEach(script -> scripts.put(script, script.sql()));
    }

    /** Goes on from so many candidates to so many, unless it is stopped; answers how many there are then. */
    int sow(int present, int wanted, Watch watch) {
        if (present == 0) {
            as(bed::prepare);
        }
        var begun = present;
        var newest = CompletableFuture.completedFuture(present);
        var underWay = new ArrayDeque<CompletableFuture<Integer>>();
        try (var hands = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            while (begun < wanted && !watch.isStopped()) {
                var first = begun + 1;
                // Who shares a team is not divided, unless it was when this was stopped.
                var last = Math.min(wanted, (begun / atOnce + 1) * atOnce);
                var earlier = newest;
                newest = CompletableFuture.supplyAsync(() -> sow(first, last, earlier), hands);
                underWay.add(newest);
                begun = last;
                finish(underWay, SIDE_BY_SIDE - 1, watch);
            }
            finish(underWay, 0, watch);
        }
        as(() -> jdbc.execute("select people.fold_turns()"));
        return begun;
    }

    /** Waits for the oldest until no more than so many are under way. */
    private static void finish(Queue<CompletableFuture<Integer>> underWay, int rest, Watch watch) {
        while (underWay.size() > rest) {
            try {
                watch.reached(underWay.remove().join());
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof DataAccessException refused ? refused : failure;
            }
        }
    }

    /**
     * In a transaction of its own, which waits at its end for the one before it: the candidates that are there are always the first
     * ones, also after a failure.
     */
    private int sow(int first, int last, CompletableFuture<Integer> earlier) {
        as(() -> write(first, last, earlier));
        return last;
    }

    private void write(int first, int last, CompletableFuture<Integer> earlier) {
        jdbc.queryForMap(
                "select set_config('seed.first', ?, true), set_config('seed.last', ?, true), set_config('seed.first_person', ?, true)",
                String.valueOf(first),
                String.valueOf(last),
                String.valueOf(FIRST_PERSON));
        var trajectories =
                LongStream.rangeClosed(first, last).mapToObj(TrajectoryId::new).toList();
        for (var script : Script.values()) {
            if (script == Script.HISTORY) {
                bed.check(trajectories);
            } else if (script == Script.NUMBERS) {
                earlier.join();
            }
            jdbc.execute(Objects.requireNonNull(scripts.get(script)));
            if (script == Script.PEOPLE) {
                bed.date(trajectories);
            }
        }
        if (first == 1) {
            bed.openAccount(new PersonId(FIRST_PERSON), "supervisor");
            bed.openAccount(new PersonId(FIRST_PERSON + SUPERVISORS_OF_A_TEAM), "candidate");
        }
        jdbc.update(
                "insert into security.setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                Ground.SETTING,
                String.valueOf(last));
    }

    private void as(Runnable work) {
        system.as(JOB, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
