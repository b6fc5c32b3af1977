package nl.traject.seed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.traject.database.DatabaseRefused;
import nl.traject.database.DatabaseServer;
import nl.traject.database.Installation;
import nl.traject.people.Seedbed;
import org.springframework.dao.DataAccessException;

/**
 * The command {@code ./traject seed --candidates N [--external]}: fills an empty database with invented candidates, or goes on
 * where it was stopped. Refuses a database with anything else in it, and a server of one's own unless told so. Ends with 0 when
 * all are there, 1 when it was stopped, 2 when it refused or failed.
 */
public final class Seed {

    public static final int DONE = 0;
    public static final int STOPPED = 1;
    public static final int REFUSED = 2;

    private static final int MOST = 1_000_000;
    private static final double NANOS = 1e9;
    private static final int SECONDS_TO_STOP = 60;
    private static final int SECONDS_BETWEEN_REPORTS = 5;

    private final PrintStream out;
    private final String[] settings;
    private volatile boolean stopped;
    private final CountDownLatch over = new CountDownLatch(1);

    /** @param settings of the application, such as another clock */
    public Seed(PrintStream out, String... settings) {
        this.out = out;
        this.settings = settings;
    }

    /** A program of its own: what it does is told where it was started. */
    public static void main(String[] arguments) {
        var environment = System.getenv();
        var seed = new Seed(System.out);
        // Ctrl-C: the transaction that runs is finished, the history linked and the database stopped in order.
        Runtime.getRuntime().addShutdownHook(new Thread(seed::stop));
        var result = REFUSED;
        try {
            result = seed.run(List.of(arguments), Installation.home(environment.get("TRAJECT_HOME")), environment);
        } finally {
            // Else the hook would wait for what has failed already.
            seed.over.countDown();
        }
        System.exit(result);
    }

    private void stop() {
        stopped = true;
        try {
            over.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    int run(List<String> arguments, Path home, Map<String, String> environment) {
        var rest = new ArrayList<>(arguments);
        var external = rest.remove("--external");
        var wanted = rest.size() == 2 && rest.getFirst().equals("--candidates")
                ? number(rest.getLast())
                : OptionalInt.empty();
        if (wanted.isEmpty()) {
            return refuse("seed.usage", MOST);
        }
        if (Installation.isExternal(environment) && !external) {
            return refuse("seed.external");
        }
        try (var server = Installation.openAlone(home, environment)) {
            return sow(server, wanted.getAsInt());
        } catch (DatabaseRefused refused) {
            out.println(refused.getMessage());
            return REFUSED;
        } catch (SQLException | DataAccessException failure) {
            return refuse("seed.failed", String.valueOf(failure.getMessage()));
        }
    }

    private static OptionalInt number(String text) {
        try {
            var number = Integer.parseInt(text);
            return number >= 1 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** Seeds a database that is there, for commands and measurements that have one. */
    public int sow(DatabaseServer server, int wanted) throws SQLException {
        Ground ground;
        try (var owner = server.owner().connect(server.url())) {
            ground = Ground.look(owner);
        }
        if (ground.kind() == Ground.Kind.OTHERS) {
            return refuse("seed.others");
        }
        if (ground.count() >= wanted) {
            say("seed.enough", ground.count());
            return DONE;
        }
        var began = System.nanoTime();
        try (var context = SeedContext.open(server, settings);
                var attendant = new Attendant(server, ground.count())) {
            var report = new Report(ground.count(), wanted, attendant);
            var reached = new Seeding(context).sow(ground.count(), wanted, report);
            if (reached == wanted) {
                tidy(server, attendant);
            } else {
                attendant.finish();
            }
            var seconds = (System.nanoTime() - began) / NANOS;
            say("seed.done", reached - ground.count(), seconds, Math.round((reached - ground.count()) / seconds));
            if (reached < wanted) {
                say("seed.stopped", reached);
                return STOPPED;
            }
            say("seed.accounts", Seedbed.PASSWORD);
            return DONE;
        }
    }

    /** What the database would do by itself within the next hours, while the last of the history is linked. */
    private static void tidy(DatabaseServer server, Attendant attendant) throws SQLException {
        OwnTables.eachSideBySide(server, "vacuum analyze", Seeding.SIDE_BY_SIDE, Attendant.WRITTEN, attendant::finish);
    }

    private final class Report implements Seeding.Watch {

        private final long began = System.nanoTime();
        private final int present;
        private final int wanted;
        private final Attendant attendant;
        private Duration last = Duration.ZERO;

        Report(int present, int wanted, Attendant attendant) {
            this.present = present;
            this.wanted = wanted;
            this.attendant = attendant;
        }

        @Override
        public void reached(int count) {
            attendant.follow(count);
            var took = Duration.ofNanos(System.nanoTime() - began);
            if (took.minus(last).toSeconds() >= SECONDS_BETWEEN_REPORTS) {
                last = took;
                say("seed.progress", count, wanted, Math.round((count - present) * NANOS / took.toNanos()));
            }
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }

    private int refuse(String key, Object... arguments) {
        say(key, arguments);
        return REFUSED;
    }

    private void say(String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "nl.traject.seed.messages",
                Locale.getDefault(),
                Seed.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        out.println(new MessageFormat(bundle.getString(key), Locale.getDefault()).format(arguments));
    }
}
