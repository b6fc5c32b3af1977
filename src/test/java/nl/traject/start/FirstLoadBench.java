package nl.traject.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.traject.browser.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser that knows nothing of Traject receives until the candidate's home is drawn, headers included. */
@Tag("long")
class FirstLoadBench {

    private static final int GOAL = 450 * 1000;
    private static final int LARGEST = 8;
    private static final String DRAWN = "() => window.Vaadin?.Flow?.clients"
            + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
            + " && document.querySelector('h1')";

    /** A file and how many bytes of it came over the wire. */
    private record Received(String path, long bytes) {}

    @TempDir
    private Path folder;

    @Test
    void the_first_home_is_small() throws IOException, InterruptedException {
        try (var traject = new Launched(folder.resolve("home"));
                var playwright = Playwright.create();
                var browser = Chromium.launch(playwright)) {
            var signedIn = browser.newContext();
            signIn(signedIn.newPage(), traject.address());

            var home = load(browser, signedIn, traject.address());
            say("first load of the candidate's home", home);
            say("sign-in page", load(browser, null, traject.address()));
            say("home once more", reload(signedIn, traject.address()));

            assertThat(sum(home)).isLessThanOrEqualTo(GOAL);
        }
    }

    private static void signIn(Page page, URI address) {
        page.navigate(address.resolve("login").toString());
        page.getByLabel("User name or e-mail").fill("r.vos");
        page.getByLabel("Password").first().fill("example");
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.waitForFunction(DRAWN);
    }

    /** With an empty cache, signed in as in the other context. */
    private static List<Received> load(Browser browser, BrowserContext signedIn, URI address) {
        try (var fresh = browser.newContext()) {
            if (signedIn != null) {
                fresh.addCookies(signedIn.cookies());
            }
            return open(fresh, address);
        }
    }

    private static List<Received> reload(BrowserContext context, URI address) {
        return open(context, address);
    }

    private static List<Received> open(BrowserContext context, URI address) {
        var page = context.newPage();
        var received = listen(context.newCDPSession(page));
        page.navigate(address.toString());
        page.waitForFunction(DRAWN);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return received;
    }

    private static List<Received> listen(CDPSession session) {
        Map<String, String> paths = new HashMap<>();
        List<Received> received = new ArrayList<>();
        session.send("Network.enable");
        session.on(
                "Network.requestWillBeSent",
                event -> paths.put(event.get("requestId").getAsString(), path(event)));
        session.on(
                "Network.loadingFinished",
                event -> received.add(new Received(
                        paths.getOrDefault(event.get("requestId").getAsString(), "?"),
                        event.get("encodedDataLength").getAsLong())));
        return received;
    }

    /** Without the host; what stands in the page itself has none. */
    private static String path(JsonObject event) {
        var address = event.getAsJsonObject("request").get("url").getAsString();
        return address.startsWith("data:")
                ? "data:"
                : URI.create(address.replaceAll("[?#].*", "")).getPath();
    }

    private static long sum(List<Received> received) {
        return received.stream().mapToLong(Received::bytes).sum();
    }

    private static void say(String what, List<Received> received) {
        var largest = received.stream()
                .sorted(Comparator.comparingLong(Received::bytes).reversed())
                .limit(LARGEST)
                .map(one -> one.path() + " " + one.bytes() / 1000)
                .toList();
        // Not to the log, which says only what goes wrong until an application has started; none does in this process.
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d KB in %d answers (goal: %d KB), largest in KB: %s",
                what,
                sum(received) / 1000,
                received.size(),
                GOAL / 1000,
                largest));
    }
}
