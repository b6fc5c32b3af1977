package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * WCAG 2.2 AA as far as axe can see it, on every page and form: in a light window 1280 pixels wide, then in a dark one of 320, which
 * is a phone, or a desktop zoomed in so far. Colours do not depend on the width, so each is seen once.
 */
class AccessibilityIT extends InBrowser {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int HEIGHT = 900;

    private static final List<Look> LOOKS =
            List.of(new Look(1280, HEIGHT, ColorScheme.LIGHT), new Look(320, HEIGHT, ColorScheme.DARK));

    /** A further width in pixels at which no page may scroll sideways. */
    private static final int PHONE = 360;

    @Autowired
    private ServletContext servletContext;

    @Test
    void no_route_is_forgotten() {
        var routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                        .getRegisteredRoutes()
                        .stream()
                        .map(RouteBaseData::getTemplate)
                        .filter(route -> !Places.WITHOUT_EXAMPLE.contains(route))
                        .toList();

        assertThat(Places.ALL).extracting(Places.Place::route).containsAll(routes);
    }

    @Test
    void no_page_breaks_a_rule_or_scrolls_sideways() {
        var problems = new ArrayList<String>();
        for (var visit : visits().entrySet()) {
            var reader = visit.getKey().isEmpty() ? nobody(LOOKS.getFirst()) : signIn(visit.getKey(), LOOKS.getFirst());
            for (var path : visit.getValue()) {
                reader.goTo(path);
                problems.addAll(problemsOf(reader, visit.getKey() + " /" + path));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void no_form_breaks_a_rule() {
        var problems = new ArrayList<String>();
        var readers = new LinkedHashMap<String, Reader>();
        for (var form : Places.FORMS) {
            var reader = readers.computeIfAbsent(form.user(), user -> signIn(user, LOOKS.getFirst()));
            reader.goTo(form.path());
            // Not what the frame of the page offers under a like name, such as to close the navigation.
            reader.main()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(form.button()))
                    .first()
                    .click();
            reader.dialog().getByRole(AriaRole.BUTTON).first().waitFor();
            problems.addAll(problemsOf(reader, "%s /%s %s".formatted(form.user(), form.path(), form.button())));
        }
        assertThat(problems).isEmpty();
    }

    /** Each address once, by the first who may see it. */
    private static Map<String, List<String>> visits() {
        var visits = new LinkedHashMap<String, List<String>>();
        for (var place : Places.ALL) {
            visits.computeIfAbsent(place.users().isEmpty() ? "" : place.users().getFirst(), user -> new ArrayList<>())
                    .add(place.path());
        }
        return visits;
    }

    private static List<String> problemsOf(Reader reader, String where) {
        var page = reader.page();
        reader.standStill();
        var problems = new ArrayList<String>();
        for (var look : LOOKS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            problems.addAll(sidewaysAt(look.width(), page, where));
            for (var rule : axe(page).withTags(RULES).analyze().getViolations()) {
                problems.add(text(where, look, rule));
            }
        }
        problems.addAll(sidewaysAt(PHONE, page, where));
        var first = LOOKS.getFirst();
        page.setViewportSize(first.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(first.scheme()));
        return problems;
    }

    private static List<String> sidewaysAt(int width, Page page, String where) {
        page.setViewportSize(width, HEIGHT);
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
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
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
