package nl.traject.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether a key alone, without Ctrl or Alt, does something on a page. Whoever speaks to the computer, or slips on keys, turns
 * it off (WCAG 2.2, 2.1.4); remembered by the browser, where the keyboard is.
 */
final class SingleKeys {

    private static final String COOKIE = "traject-single-keys";
    private static final String OFF = "off";

    private SingleKeys() {}

    /** On unless this browser was told otherwise. */
    static boolean areOn(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                || Arrays.stream(cookies)
                        .noneMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(OFF));
    }

    static void remember(boolean on) {
        Appearance.remember(COOKIE, on ? "on" : OFF);
    }
}
