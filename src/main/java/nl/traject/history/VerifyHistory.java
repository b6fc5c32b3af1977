package nl.traject.history;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.traject.database.DatabaseRefused;
import nl.traject.database.DatabaseServer;
import nl.traject.database.Installation;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code ./traject verify-history [--head] [--against FILE]}: verifies every row, names the faults, and ends with 0
 * when there is none, 1 when there are, 2 when it could not tell.
 */
public final class VerifyHistory {

    static final int SOUND = 0;
    static final int BROKEN = 1;
    static final int UNKNOWN = 2;

    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final Clock clock;

    VerifyHistory(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** A program of its own: what it finds is its output, so that it goes there and to no log. */
    public static void main(String[] arguments) {
        var environment = System.getenv();
        var home = Installation.home(environment.get("TRAJECT_HOME"));
        System.exit(new VerifyHistory(System.out, Clock.systemUTC()).run(List.of(arguments), home, environment));
    }

    int run(List<String> arguments, Path home, Map<String, String> environment) {
        var rest = new ArrayList<>(arguments);
        var head = rest.remove("--head");
        Head earlier = null;
        if (rest.size() == 2 && rest.getFirst().equals("--against")) {
            try {
                earlier = Head.read(Files.readString(Path.of(rest.getLast())));
            } catch (IOException | IllegalArgumentException notAHead) {
                say("history.verify.unreadable", rest.getLast(), String.valueOf(notAHead.getMessage()));
                return UNKNOWN;
            }
        } else if (!rest.isEmpty()) {
            say("history.verify.usage", String.join(" ", rest));
            return UNKNOWN;
        }
        try (var server = Installation.open(home, environment)) {
            return verify(server, head, earlier);
        } catch (DatabaseRefused refused) {
            out.println(refused.getMessage());
            return UNKNOWN;
        } catch (SQLException failure) {
            say("history.verify.failed", String.valueOf(failure.getMessage()));
            return UNKNOWN;
        }
    }

    /** With {@code head} only the head is printed when all is well, so that it can be written to a file. */
    int verify(DatabaseServer server, boolean head, @Nullable Head earlier) throws SQLException {
        try (var first = server.owner().connect(server.url());
                var second = server.owner().connect(server.url())) {
            var check = new HistoryCheck(first, second);
            var began = System.nanoTime();
            var found = check.verify(clock.instant());
            var took = Duration.ofNanos(System.nanoTime() - began);
            var faults = new ArrayList<>(found.faults());
            if (earlier != null) {
                faults.addAll(check.compare(earlier));
            }
            if (head && faults.isEmpty()) {
                out.print(found.head().written());
                return SOUND;
            }
            var names = new FaultNames(first, this::text);
            for (var fault : faults) {
                out.println(names.line(fault));
            }
            report(found, faults.size(), took, earlier);
            return faults.isEmpty() ? SOUND : BROKEN;
        }
    }

    private void report(Verification found, int faults, Duration took, @Nullable Head earlier) {
        if (faults == 0) {
            say("history.verify.sound", found.verified(), found.chains());
        } else {
            say("history.verify.broken", faults, found.verified());
        }
        if (found.erased() > 0) {
            say("history.verify.erased", found.erased());
        }
        if (found.waiting() > 0) {
            say("history.verify.waiting", found.waiting());
        }
        if (earlier != null) {
            say("history.verify.against", earlier.at().toString());
        }
        var seconds = Math.max(took.toNanos(), 1) / NANOS;
        say("history.verify.speed", seconds, Math.round(found.verified() / seconds));
    }

    private void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    /** Without Spring, which takes longer to start than the history to verify. */
    private String text(String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "nl.traject.history.messages",
                Locale.getDefault(),
                VerifyHistory.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(arguments);
    }
}
