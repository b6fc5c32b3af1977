package nl.traject.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Passwords of the embedded server, a file each, readable by the installation's own user only (mode 600). */
final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;

    Secrets(Path folder) throws IOException {
        this.folder = Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    boolean has(String role) {
        return Files.exists(file(role));
    }

    Path file(String role) {
        return folder.resolve(role);
    }

    /** The role's login; its password is drawn when it is asked for the first time. */
    DatabaseLogin login(String role) throws IOException {
        if (!has(role)) {
            write(role, draw());
        }
        return new DatabaseLogin(role, Files.readString(file(role)).strip());
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Forced to disk before it is used, so that no password outlives the knowledge of it. */
    private void write(String role, String password) throws IOException {
        var draft = folder.resolve(role + ".new");
        Files.deleteIfExists(draft);
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file(role), StandardCopyOption.ATOMIC_MOVE);
    }
}
