package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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

/** WCAG 2.2 AA as far as axe can see it, on every page: light and dark, on a desktop and zoomed in to 320 pixels. */
class AccessibilityIT extends InBrowser {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final List<Integer> PHONES = List.of(360, 320);
    private static final int HEIGHT = 900;

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
    void no_page_breaks_a_rule_or_scrolls_sideways_on_a_phone() {
        var problems = new ArrayList<String>();
        for (var visit : visits().entrySet()) {
            var reader = visit.getKey().isEmpty() ? nobody(Look.DESKTOP) : signIn(visit.getKey());
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
        for (var form : Places.FORMS) {
            var reader = signIn(form.user());
            reader.goTo(form.path());
            reader.press(form.button());
            reader.dialog().getByRole(AriaRole.BUTTON).first().waitFor();
            problems.addAll(problemsOf(reader, "%s /%s %s".formatted(form.user(), form.path(), form.button())));
            reader.page().context().close();
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
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                drawn(page);
                for (var rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                    problems.add("%s %d %s: %s %s"
                            .formatted(
                                    where,
                                    width,
                                    scheme,
                                    rule.getId(),
                                    rule.getNodes().stream()
                                            .limit(3)
                                            .map(node -> node.getTarget() + " " + node.getHtml())
                                            .toList()));
                }
            }
        }
        for (var phone : PHONES) {
            page.setViewportSize(phone, HEIGHT);
            drawn(page);
            var overhang = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) overhang).intValue() > 0) {
                problems.add("%s scrolls sideways by %s px at %d".formatted(where, overhang, phone));
            }
        }
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        return problems;
    }

    private static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
