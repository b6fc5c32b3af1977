package nl.traject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the reader's system is; remembered in a cookie too, so that the first paint is right. */
enum Appearance {
    SYSTEM("", ColorScheme.Value.LIGHT_DARK),
    LIGHT("light", ColorScheme.Value.LIGHT),
    DARK("dark", ColorScheme.Value.DARK);

    private static final String APPEARANCE_COOKIE = "traject-appearance";
    static final String LANGUAGE_COOKIE = "traject-language";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final String name;
    private final ColorScheme.Value scheme;

    Appearance(String name, ColorScheme.Value scheme) {
        this.name = name;
        this.scheme = scheme;
    }

    /** The stored name; anything else is the system's. */
    static Appearance of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.name.equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    static Appearance of(VaadinRequest request) {
        return of(cookie(request, APPEARANCE_COOKIE).orElse(""));
    }

    /** The language chosen in this browser before. */
    static Optional<Locale> language(VaadinRequest request) {
        return cookie(request, LANGUAGE_COOKIE)
                .flatMap(language -> Messages.LOCALES.stream()
                        .filter(locale -> locale.getLanguage().equals(language))
                        .findFirst());
    }

    /** As an account keeps it. */
    @Nullable
    String stored() {
        return this == SYSTEM ? null : name;
    }

    /** Value of the property {@code color-scheme}. */
    String scheme() {
        return this == SYSTEM ? "light dark" : name;
    }

    void applyTo(UI ui) {
        ui.getPage().setColorScheme(scheme);
    }

    void remember() {
        remember(APPEARANCE_COOKIE, name);
    }

    static void remember(Locale locale) {
        remember(LANGUAGE_COOKIE, locale.getLanguage());
    }

    /** Keeps a choice in this browser for a year. */
    static void remember(String key, String value) {
        var cookie = new Cookie(key, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    private static Optional<String> cookie(VaadinRequest request, String key) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(key))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
