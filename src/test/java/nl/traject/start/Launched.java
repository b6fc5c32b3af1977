package nl.traject.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Traject as {@code ./traject run} starts it, from the jar, on a free port and a folder of its own. */
final class Launched implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    private final Process process;
    private final URI address;
    private final Duration firstPageAfter;

    /** Runs the command and waits until the sign-in page is answered. */
    Launched(Path home) throws IOException, InterruptedException {
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port + "/");
        var command = new ProcessBuilder("./traject", "run").redirectErrorStream(true);
        command.environment().put("TRAJECT_HOME", home.toString());
        command.environment().put("TRAJECT_PORT", Integer.toString(port));
        command.redirectOutput(home.resolveSibling(home.getFileName() + ".log").toFile());
        var began = System.nanoTime();
        process = command.start();
        awaitPage();
        firstPageAfter = Duration.ofNanos(System.nanoTime() - began);
    }

    /** From the command to the last byte of the sign-in page. */
    Duration firstPageAfter() {
        return firstPageAfter;
    }

    URI address() {
        return address;
    }

    private void awaitPage() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(address.resolve("login")).build();
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(client, page)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                process.destroy();
                throw new IllegalStateException("no sign-in page at " + address);
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As SIGTERM stops it, the database with it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOPS_WITHIN)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not stop");
        }
    }
}
