package nl.traject.database;

import nl.traject.database.DatabaseRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database: the embedded one, or with {@code url} a server of one's own. From the environment as
 * TRAJECT_DATABASE_URL, _USER, _PASSWORD, _APP_USER, _APP_PASSWORD and _PORT.
 *
 * @param user the owner, for migrations
 * @param app the application's role, for the pool
 * @param port of the embedded server, on the loopback address; 0 for any free one
 */
@ConfigurationProperties("traject.database")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue App app,
        @DefaultValue("0") int port) {

    record App(@Nullable String user, @Nullable String password) {}

    /** The address of a server of one's own; null for the embedded one. */
    @Nullable
    String externalUrl() {
        return url == null || url.isBlank() ? null : url;
    }

    DatabaseLogin ownerLogin() {
        return new DatabaseLogin(required("USER", user), required("PASSWORD", password));
    }

    DatabaseLogin applicationLogin() {
        return new DatabaseLogin(required("APP_USER", app.user()), required("APP_PASSWORD", app.password()));
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new DatabaseRefused(Reason.SETTING_MISSING, "TRAJECT_DATABASE_" + name);
        }
        return value;
    }
}
