package nl.traject.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.traject.database.DatabaseServer;

/** PostgreSQL's own load driver, as the application's role. */
final class Pgbench {

    private static final Path PROGRAM = Path.of("/usr/bin/pgbench");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):([0-9]+)/([^?]+)");

    private Pgbench() {}

    /** Transactions a second of a script. */
    static double run(DatabaseServer server, String script, int clients, int seconds)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "needs " + PROGRAM + ": as root, apt-get install postgresql-contrib postgresql-client postgresql");
        }
        var file = Files.writeString(Files.createTempFile("traject", ".sql"), script);
        var address = ADDRESS.matcher(server.url());
        if (!address.find()) {
            throw new IllegalStateException(server.url());
        }
        var builder = new ProcessBuilder(List.of(
                PROGRAM.toString(),
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                String.valueOf(Math.min(clients, 2)),
                "-T",
                String.valueOf(seconds),
                "-f",
                file.toString(),
                "-h",
                address.group(1),
                "-p",
                address.group(2),
                "-U",
                server.application().user(),
                address.group(3)));
        builder.environment().put("PGPASSWORD", server.application().password());
        builder.redirectErrorStream(true);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException(said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
