package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Photographs every route for everybody who may see it, when {@code ./traject screenshots DIR} asks for it. */
@EnabledIfSystemProperty(named = ScreenshotsIT.FOLDER, matches = ".+")
class ScreenshotsIT extends InBrowser {

    static final String FOLDER = "traject.screenshots";

    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final int HEIGHT = 900;
    private static final int LONGEST = 6000;

    @Test
    void every_route_for_everybody_who_may_see_it() throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty(FOLDER)));
        var users = new LinkedHashSet<String>();
        Places.ALL.forEach(place -> users.addAll(place.users()));

        photograph(nobody(Look.DESKTOP), "", folder);
        for (var user : users) {
            photograph(signIn(user), user, folder);
        }

        try (var pictures = Files.list(folder)) {
            assertThat(pictures).isNotEmpty();
        }
    }

    private static void photograph(Reader reader, String user, Path folder) {
        for (var place : Places.ALL) {
            if (user.isEmpty() ? place.users().isEmpty() : place.users().contains(user)) {
                for (var width : WIDTHS) {
                    // Some pages are made for the width they are opened at.
                    reader.page().setViewportSize(width, HEIGHT);
                    reader.goTo(place.path());
                    reader.standStill();
                    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        reader.page().setViewportSize(width, HEIGHT);
                        reader.page().setViewportSize(width, Math.clamp(reader.lengthOfPage(), HEIGHT, LONGEST));
                        reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        reader.drawn();
                        reader.page()
                                .screenshot(new Page.ScreenshotOptions()
                                        .setFullPage(true)
                                        .setPath(folder.resolve(name(user, place.path(), width, scheme))));
                    }
                }
                reader.page().setViewportSize(WIDTHS.getFirst(), HEIGHT);
            }
        }
    }

    private static String name(String user, String path, int width, ColorScheme scheme) {
        return "%s-%s-%d-%s.png"
                .formatted(
                        user.isEmpty() ? "nobody" : user,
                        path.isEmpty() ? "home" : path.replaceAll("[^a-z0-9]+", "-"),
                        width,
                        scheme.name().toLowerCase(Locale.ROOT));
    }
}
