package nl.traject.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.traject.database.DatabaseRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The database of an installation for a command that works beside it or while it does not run. */
public final class Installation {

    /** Where the port stands in the file that a running server leaves beside its data. */
    private static final int PORT_LINE = 3;

    private static final String SETTING = "TRAJECT_DATABASE_";

    private Installation() {}

    /**
     * A server of one's own when the environment names one; else the embedded one: that of the running instance, or started for
     * the caller, who closes it. Refuses a folder without data, and never creates any.
     *
     * @param environment the variables of operations.md
     */
    public static DatabaseServer open(Path home, Map<String, String> environment) {
        var properties = properties(environment);
        var url = properties.externalUrl();
        if (url != null) {
            return ExternalServer.checked(url, properties.ownerLogin(), properties.applicationLogin());
        }
        if (!Files.exists(home.resolve("database"))) {
            throw new DatabaseRefused(Reason.NO_INSTALLATION, home.toAbsolutePath());
        }
        try {
            return EmbeddedServer.start(home, 0);
        } catch (DatabaseRefused refused) {
            if (refused.reason() != Reason.IN_USE) {
                throw refused;
            }
            return running(home);
        }
    }

    /**
     * The same for a command that has the installation for itself: the embedded server is made when it is not there yet, and
     * refused while an instance runs. It is one to fill: nobody looks after its tables but the command.
     */
    public static DatabaseServer openAlone(Path home, Map<String, String> environment) {
        return isExternal(environment) ? open(home, environment) : EmbeddedServer.startToFill(home);
    }

    /** Whether the environment names a server of one's own. */
    public static boolean isExternal(Map<String, String> environment) {
        return properties(environment).externalUrl() != null;
    }

    private static DatabaseProperties properties(Map<String, String> environment) {
        return new DatabaseProperties(
                environment.get(SETTING + "URL"),
                environment.get(SETTING + "USER"),
                environment.get(SETTING + "PASSWORD"),
                new DatabaseProperties.App(
                        environment.get(SETTING + "APP_USER"), environment.get(SETTING + "APP_PASSWORD")),
                0);
    }

    private static DatabaseServer running(Path home) {
        try {
            var lines = Files.readAllLines(home.resolve("database/postmaster.pid"));
            var secrets = new Secrets(home.resolve("secrets"));
            return new Running(
                    EmbeddedServer.url(Integer.parseInt(lines.get(PORT_LINE).strip()), EmbeddedServer.DATABASE),
                    secrets.login(EmbeddedServer.OWNER),
                    secrets.login(EmbeddedServer.APPLICATION));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException failure) {
            throw new DatabaseRefused(Reason.HOME_UNUSABLE, failure, home, failure.toString());
        }
    }

    /** The server of the instance that runs; closing leaves it alone. */
    private record Running(String url, DatabaseLogin owner, DatabaseLogin application) implements DatabaseServer {

        @Override
        public void close() {}
    }

    /** The folder of all data, as the environment says. */
    public static Path home(@Nullable String setting) {
        return Path.of(setting == null || setting.isBlank() ? "data" : setting);
    }
}
