package nl.traject.seed;

import java.nio.file.Path;
import java.util.Map;
import nl.traject.database.DatabaseServer;
import nl.traject.database.Installation;

/**
 * The program that the launcher runs after a build: makes an installation as every first start makes one, but for its people, so that
 * first starts can copy it. Its argument is a folder that is not there yet.
 */
final class Prepare {

    private Prepare() {}

    public static void main(String[] arguments) {
        try (var server = Installation.openAlone(Path.of(arguments[0]), Map.of())) {
            // Ctrl-C ends Java, but not by itself what Java has started.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            prepare(server);
        }
    }

    /** Migrates the database and brings the venues up to date; nobody has an account in it, and no link is open. */
    static void prepare(DatabaseServer server) {
        SeedContext.open(server).close();
    }
}
