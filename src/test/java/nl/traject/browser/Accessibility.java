package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA as far as axe can see it, on every page and form, in a window of one width, light or dark. */
abstract class Accessibility extends InBrowser {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int HEIGHT = 900;

    private final Look look;

    /** Further widths in pixels at which no page may scroll sideways. */
    private final List<Integer> alsoFitsIn;

    Accessibility(int width, ColorScheme scheme, List<Integer> alsoFitsIn) {
        look = new Look(width, HEIGHT, scheme);
        this.alsoFitsIn = alsoFitsIn;
    }

    @Test
    void no_page_breaks_a_rule_or_scrolls_sideways() {
        var problems = new ArrayList<String>();
        for (var visit : visits().entrySet()) {
            var reader = visit.getKey().isEmpty() ? nobody(look) : signIn(visit.getKey(), look);
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
            var reader = readers.computeIfAbsent(form.user(), user -> signIn(user, look));
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

    private List<String> problemsOf(Reader reader, String where) {
        var page = reader.page();
        reader.standStill();
        var problems = new ArrayList<String>();
        drawn(page);
        for (var rule : axe(page).withTags(RULES).analyze().getViolations()) {
            problems.add(text(where, rule));
        }
        for (var width : widths()) {
            page.setViewportSize(width, HEIGHT);
            drawn(page);
            var overhang = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            if (((Number) overhang).intValue() > 0) {
                problems.add("%s scrolls sideways by %s px at %d".formatted(where, overhang, width));
            }
        }
        page.setViewportSize(look.width(), HEIGHT);
        return problems;
    }

    private List<Integer> widths() {
        return Stream.concat(Stream.of(look.width()), alsoFitsIn.stream()).toList();
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

    private String text(String where, Rule rule) {
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
