package nl.traject.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The whole application with the example data of 22 November 2026, served on a free port, and Debian's Chromium before it.
 * All classes of this kind share one server and one browser.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"traject.examples=always", "traject.messages.strict=true"})
@Import(MovableClock.Beans.class)
abstract class InBrowser {

    /** How long a page may take on a busy machine before a test gives up, in milliseconds. */
    private static final double PATIENCE = 20_000;

    /** How a window looks. */
    record Look(int width, int height, ColorScheme scheme) {

        static final Look DESKTOP = new Look(1280, 900, ColorScheme.LIGHT);
    }

    /** Started when the first test asks, closed with the JVM. */
    private static final class Shared {

        private static final Browser BROWSER = launch();

        private static Browser launch() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return Chromium.launch(playwright);
        }
    }

    @LocalServerPort
    private int port;

    private final List<BrowserContext> open = new ArrayList<>();

    /** Where the server is, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Somebody of the example data at their own window, signed in. */
    Reader signIn(String username) {
        return signIn(username, Look.DESKTOP);
    }

    Reader signIn(String username, Look look) {
        var reader = nobody(look);
        reader.signIn(username);
        return reader;
    }

    /** A window in which nobody has signed in. */
    Reader nobody(Look look) {
        var context = Shared.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setColorScheme(look.scheme())
                .setViewportSize(look.width(), look.height()));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        return new Reader(context.newPage());
    }

    @AfterEach
    void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
