package nl.traject.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Traject does not start, because what it would write might not be kept or might be seen by others; says why. */
public final class DatabaseRefused extends RuntimeException {

    /** Why the start is refused; the sentence of each is in this package's bundle. */
    public enum Reason {
        PLATFORM,
        ROOT_WITHOUT_NAMESPACES,
        HOME_UNUSABLE,
        IN_USE,
        ORPHAN_STAYS,
        DATA_OF_OTHER_VERSION,
        SECRET_LOST,
        SETUP_FAILED,
        START_FAILED,
        SETTING_MISSING,
        CANNOT_CONNECT,
        VERSION_UNSUPPORTED,
        NOT_DURABLE,
        NO_ICU,
        EXTENSION_ABSENT,
        APPLICATION_IS_OWNER,
        APPLICATION_IS_SUPERUSER,
        APPLICATION_BYPASSES_POLICIES,
        APPLICATION_OWNS_TABLES,
        NO_EXAMPLES,
        NO_INSTALLATION
    }

    private final Reason reason;

    public DatabaseRefused(Reason reason, @Nullable Object... arguments) {
        this(reason, null, arguments);
    }

    public DatabaseRefused(Reason reason, @Nullable Throwable cause, @Nullable Object... arguments) {
        super(sentence(reason, arguments), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static String sentence(Reason reason, @Nullable Object... arguments) {
        var key = "database.refused." + reason.name().toLowerCase(Locale.ROOT);
        try {
            var bundle = ResourceBundle.getBundle(
                    "nl.traject.database.messages",
                    Locale.getDefault(),
                    DatabaseRefused.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(arguments);
        } catch (MissingResourceException absent) {
            // Before the resources are in place (code generation) the key has to do.
            return key;
        }
    }
}
