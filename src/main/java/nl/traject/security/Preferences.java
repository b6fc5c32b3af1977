package nl.traject.security;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants pages to be.
 *
 * @param language   "en" or "nl", or null for the browser's
 * @param appearance "light" or "dark", or null for the system's
 */
public record Preferences(
        @Nullable String language, @Nullable String appearance) {

    public static final Preferences NONE = new Preferences(null, null);
}
