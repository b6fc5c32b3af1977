package nl.traject.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What Linux tells about processes, as far as the embedded server has to know it. */
final class ProcessTable {

    private ProcessTable() {}

    static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    /** Whether {@code pid} is a PostgreSQL server on exactly this data directory. */
    static boolean isPostgresOn(long pid, Path data) {
        var command = commandLine(pid);
        var place = command.indexOf("-D");
        return !command.isEmpty()
                && Path.of(command.getFirst()).endsWith("postgres")
                && place >= 0
                && place + 1 < command.size()
                && Path.of(command.get(place + 1)).equals(data);
    }

    /**
     * Every server process that works in this data directory, backends whose server was killed included: they live on for a
     * moment, and nobody else may open the data until they are gone.
     */
    static List<Long> workingIn(Path data) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> workingDirectory(pid).filter(data::equals).isPresent())
                .filter(pid -> executable(pid).filter(ProcessTable::isPostgres).isPresent())
                .toList();
    }

    /** Sends a signal that Java has no method for, such as INT or QUIT. */
    static void signal(long pid, String name) throws IOException {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks every 20 ms until the condition holds; false when {@code seconds} have passed before. */
    static boolean await(int seconds, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static List<String> commandLine(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8);
            return line.isEmpty() ? List.of() : Arrays.asList(line.split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** The name goes on with "(deleted)" when the program was removed under a running server. */
    private static boolean isPostgres(Path executable) {
        return executable.getFileName().toString().startsWith("postgres");
    }

    private static Optional<Path> workingDirectory(long pid) {
        return link(pid, "cwd");
    }

    private static Optional<Path> executable(long pid) {
        return link(pid, "exe");
    }

    private static Optional<Path> link(long pid, String name) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), name)));
        } catch (IOException goneOrForeign) {
            return Optional.empty();
        }
    }
}
