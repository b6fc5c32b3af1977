package nl.traject.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * WCAG 2.2 AA as far as axe can see it, on every page and form: in a light window 1280 pixels wide, then in a dark one of 320, which
 * is a phone, or a desktop zoomed in so far. Colours do not depend on the width, so each is seen once.
 */
abstract class Accessibility extends InBrowser {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int HEIGHT = 900;

    private static final Look DESKTOP = new Look(1280, HEIGHT, ColorScheme.LIGHT);
    private static final Look NARROW = new Look(320, HEIGHT, ColorScheme.DARK);

    /** A further width in pixels at which no page may scroll sideways. */
    private static final int PHONE = 360;

    /** Something to look at, which {@code show} brings about in a window where somebody has signed in. */
    record Sight(String name, Consumer<Reader> show) {}

    /**
     * What is wrong with the sights, one after the other in one window; then with all of them in the other look, for the server
     * hears of another width only a moment later.
     *
     * @param part a selector of the part of the page that axe looks at
     */
    static List<String> problemsOf(Reader reader, String part, List<Sight> sights) {
        var problems = new ArrayList<String>();
        var page = reader.page();
        for (var look : List.of(DESKTOP, NARROW)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            reader.resizeTo(look.width(), HEIGHT);
            for (var sight : sights) {
                sight.show().accept(reader);
                reader.standStill();
                var where = "%s %d %s".formatted(sight.name(), look.width(), look.scheme());
                problems.addAll(sideways(page, where));
                violations(page, part).forEach(violation -> problems.add(where + ": " + violation));
                if (look == NARROW) {
                    // No wider than a phone is, so that the server has nothing to arrange anew.
                    page.setViewportSize(PHONE, HEIGHT);
                    problems.addAll(sideways(page, where + ", " + PHONE));
                    page.setViewportSize(look.width(), HEIGHT);
                }
            }
        }
        return problems;
    }

    private static List<String> sideways(Page page, String where) {
        drawn(page);
        var overhang = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return ((Number) overhang).intValue() > 0
                ? List.of("%s scrolls sideways by %s px".formatted(where, overhang))
                : List.of();
    }

    /**
     * What axe finds, with the first three places of each. It is put into a document once, and is quicker with each page that
     * follows: the library's own call brings it anew each time, for the sake of frames, of which there are none.
     */
    private static List<String> violations(Page page, String part) {
        if (page.evaluate("!window.axe").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = page.evaluate("""
                async ([part, tags]) => {
                  const {violations} = await axe.run(part, {runOnly: tags, resultTypes: ['violations']});
                  const places = nodes => nodes.slice(0, 3).map(node => `${node.target} ${node.html}`);
                  return violations.map(rule => `${rule.id} ${places(rule.nodes).join(', ')}`);
                }
                """, List.of(part, RULES));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
