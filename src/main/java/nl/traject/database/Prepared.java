package nl.traject.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An installation without people, made once after a build: programs unpacked, tables migrated, venues read, then stopped. A new
 * installation is copied from it, in seconds, and has passwords of its own. Without one, everything is made from nothing.
 *
 * @param home the installation's folder; null when nothing was prepared
 */
record Prepared(@Nullable Path home) {

    static final Prepared NOTHING = new Prepared(null);

    /** The system property that names the folder. */
    private static final String PROPERTY = "traject.prepared";

    /** What the launcher has prepared, if this Java was started by it. */
    static Prepared byLauncher() {
        var folder = System.getProperty(PROPERTY, "");
        return folder.isBlank() ? NOTHING : new Prepared(Path.of(folder));
    }

    /** The unpacked programs of this version, if they are there and may be read. */
    @Nullable
    Path binaries(String version) {
        return existing("postgresql/" + version);
    }

    /** The data directory, if it is there and may be read. */
    @Nullable
    Path data() {
        return existing("database");
    }

    private @Nullable Path existing(String name) {
        if (home == null) {
            return null;
        }
        var folder = home.resolve(name);
        // Somebody else's build is not for us.
        return Files.isReadable(folder) ? folder : null;
    }

    /** With owner, modes and links, to a folder that is not there yet. */
    static void copy(Path folder, Path target) throws IOException {
        try {
            var copying = new ProcessBuilder("cp", "-a", folder.toString(), target.toString())
                    .inheritIO()
                    .start();
            if (copying.waitFor() != 0) {
                throw new IOException(folder + " cannot be copied to " + target);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
