package nl.traject.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's Chromium; the one without windows when it is there, which draws the same pages with half the processes. */
public final class Chromium {

    private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path WHOLE = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** Starts one; it asks nobody outside this machine. */
    public static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Files.isExecutable(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : WHOLE)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
