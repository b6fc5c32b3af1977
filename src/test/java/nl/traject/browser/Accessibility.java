package nl.traject.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * WCAG 2.2 AA as far as axe can see it, on every page and form: in a light window 1280 pixels wide, then in a dark one of 320, which
 * is a phone, or a desktop zoomed in so far. Colours do not depend on the width, so each is seen once.
 */
abstract class Accessibility extends InBrowser {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int HEIGHT = 900;

    static final List<Look> LOOKS =
            List.of(new Look(1280, HEIGHT, ColorScheme.LIGHT), new Look(320, HEIGHT, ColorScheme.DARK));

    /** A further width in pixels at which no page may scroll sideways. */
    private static final int PHONE = 360;

    /**
     * @param part  a selector of the part of the page that axe looks at
     * @param where named in each problem
     */
    static List<String> problemsOf(Reader reader, String part, String where) {
        var page = reader.page();
        reader.standStill();
        var problems = new ArrayList<String>();
        for (var look : LOOKS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            reader.resizeTo(look.width(), HEIGHT);
            problems.addAll(sideways(look.width(), page, where));
            for (var rule : axe(page, part).withTags(RULES).analyze().getViolations()) {
                problems.add(text(where, look, rule));
            }
        }
        // No wider than a phone is, so that the server has nothing to arrange anew.
        page.setViewportSize(PHONE, HEIGHT);
        problems.addAll(sideways(PHONE, page, where));
        // For the next page; this one is left.
        var first = LOOKS.getFirst();
        page.setViewportSize(first.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(first.scheme()));
        return problems;
    }

    private static List<String> sideways(int width, Page page, String where) {
        drawn(page);
        var overhang = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return ((Number) overhang).intValue() > 0
                ? List.of("%s scrolls sideways by %s px at %d".formatted(where, overhang, width))
                : List.of();
    }

    /**
     * Without frames there is nothing to gather from, so axe need not open a page of its own each time; nor need it describe
     * everything that is as it should be.
     */
    private static AxeBuilder axe(Page page, String part) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).include(part).options(options).setLegacyMode(true);
    }

    private static String text(String where, Look look, Rule rule) {
        return "%s %d %s: %s %s"
                .formatted(
                        where,
                        look.width(),
                        look.scheme(),
                        rule.getId(),
                        rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList());
    }

    private static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
