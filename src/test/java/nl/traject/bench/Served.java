package nl.traject.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The application as the launcher runs it, as a process of its own on a free port. */
final class Served implements AutoCloseable {

    private final Process process;
    final URI address;

    Served(Path home) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = URI.create("http://127.0.0.1:" + port);
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-XX:+UseCompactObjectHeaders",
                "-XX:AOTCache=target/app/traject.aot",
                "-Xmx1g",
                "-jar",
                jar().toString());
        builder.environment().putAll(Map.of("TRAJECT_HOME", home.toString(), "TRAJECT_PORT", String.valueOf(port)));
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("logs/bench.log").toFile());
        process = builder.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(this::answers);
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target/app"))) {
            return files.filter(file -> file.getFileName().toString().matches("traject-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("build the application first: ./traject bench does"));
        }
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the application ended; see logs/bench.log of its home");
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address.resolve("/login")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
