package nl.traject.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import nl.traject.database.DatabaseRefused.Reason;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, which travel as an archive on the class path, unpacked once for each version. A start that
 * is killed while it unpacks leaves nothing that a later one would take for complete.
 *
 * @param version such as 18.6.0
 */
record PostgresBinaries(Path folder, String version) {

    /** The version on the class path; a test asks the program itself. */
    static final String VERSION = "18.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /**
     * The programs under {@code parent}, unpacked when they are not there yet.
     *
     * @throws DatabaseRefused on anything but Linux x86-64
     */
    static PostgresBinaries unpacked(Path parent) throws IOException {
        return unpacked(parent, Prepared.NOTHING);
    }

    /** The same, copied when they are unpacked elsewhere. */
    static PostgresBinaries unpacked(Path parent, Prepared prepared) throws IOException {
        var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new DatabaseRefused(Reason.PLATFORM, platform);
        }
        var folder = parent.toAbsolutePath().resolve(VERSION);
        if (!Files.exists(folder)) {
            Files.createDirectories(parent);
            var draft = Files.createTempDirectory(parent, VERSION + "-");
            var unpacked = prepared.binaries(VERSION);
            if (unpacked == null) {
                unpackInto(draft);
            } else {
                Prepared.copy(unpacked.resolve("."), draft);
            }
            // What is executed by another user's namespace has to be reachable by it.
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            moveUnlessThere(draft, folder);
        }
        return new PostgresBinaries(folder, VERSION);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    private static void unpackInto(Path folder) throws IOException {
        var resource = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (resource == null) {
            throw new IOException(ARCHIVE + " is not on the class path");
        }
        try (var raw = resource;
                var plain = new XZCompressorInputStream(raw);
                var archive = new TarArchiveInputStream(plain)) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException(entry.getName() + " lies outside the archive");
        }
        // Static libraries are for linking programs, which nobody does here: 10 MB less.
        if (entry.getName().endsWith(".a")) {
            return;
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void moveUnlessThere(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException faster) {
            // Somebody else unpacked the same version meanwhile.
            delete(draft);
        }
    }

    /** Deletes a folder with all its content, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var content = Files.walk(folder)) {
            content.sorted(Comparator.reverseOrder()).forEach(PostgresBinaries::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
