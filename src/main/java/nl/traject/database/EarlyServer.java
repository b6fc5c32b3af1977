package nl.traject.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Starts the database while Spring still gathers its beans, so that neither waits for the other: a second of every start, three of
 * the first. Whoever asks for the server waits until it is there, or meets what it was refused for.
 */
public final class EarlyServer {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyServer.class);

    private final AtomicReference<@Nullable FutureTask<DatabaseServer>> untaken = new AtomicReference<>();

    private EarlyServer() {}

    /** Lets the application begin with it. */
    public static void with(SpringApplication application) {
        var early = new EarlyServer();
        application.addListeners((ApplicationListener<ApplicationPreparedEvent>) early::begin);
        application.addListeners((ApplicationListener<ApplicationFailedEvent>) event -> early.giveUp());
    }

    private void begin(ApplicationPreparedEvent event) {
        var context = event.getApplicationContext();
        var properties =
                Binder.get(context.getEnvironment()).bindOrCreate("traject.database", DatabaseProperties.class);
        var home = Path.of(
                context.getEnvironment().getProperty(DatabaseConfiguration.HOME, DatabaseConfiguration.DEFAULT_HOME));
        var start = new FutureTask<>(() -> DatabaseConfiguration.start(properties, home));
        untaken.set(start);
        Thread.ofPlatform().name("database-start").start(start);
        context.getBeanFactory().registerSingleton("earlyServer", this);
    }

    /** A server that nobody has asked for would live on when the application fails. */
    private void giveUp() {
        var start = untaken.getAndSet(null);
        if (start == null) {
            return;
        }
        try {
            start.get().close();
        } catch (ExecutionException refused) {
            LOG.debug("There is no server to stop", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The server, which is the caller's to close.
     *
     * @throws DatabaseRefused as {@link EmbeddedServer#start} and {@link ExternalServer}
     */
    DatabaseServer take() {
        var start = untaken.getAndSet(null);
        if (start == null) {
            throw new IllegalStateException("the server was taken before");
        }
        try {
            return start.get();
        } catch (ExecutionException refused) {
            throw unchecked(refused.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException refused ? refused : new IllegalStateException(cause);
    }
}
