package nl.traject.seed;

import java.nio.file.Path;
import java.util.Map;
import nl.traject.database.Installation;

/**
 * The program that the launcher runs after a build: makes an installation as every first start makes one, but for its people, so that
 * first starts can copy it. Its argument is a folder that is not there yet.
 */
final class Prepare {

    private Prepare() {}

    public static void main(String[] arguments) {
        prepare(Path.of(arguments[0]));
    }

    /** Migrates the database and brings the venues up to date; nobody has an account in it, and no link is open. */
    static void prepare(Path home) {
        try (var server = Installation.openAlone(home, Map.of());
                var context = SeedContext.open(server)) {
            context.stop();
        }
    }
}
