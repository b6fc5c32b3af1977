package nl.traject.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.traject.browser.Places;
import nl.traject.security.SignIn;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Addresses that somebody has typed or cut off: a page says that nothing is there, and never that we failed. */
@SpringBootTest(
        properties = {
            "traject.clock.start=2026-11-22T11:00:00Z",
            "traject.examples=always",
            "traject.history.linking=false",
            "traject.messages.strict=true"
        })
class NonsenseInAddressTest extends SpringBrowserlessTest {

    private static final Pattern PARAMETER = Pattern.compile(":[a-z]+");

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "abc",
            "1e9",
            "2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "<script>",
            "a\u0000b",
            "%",
            "🧪");

    /** Everything that any page reads from its address. */
    private static final List<String> KEYS = List.of(
            "after", "coverage", "group", "hours", "kind", "link", "office", "open", "programme", "q", "school", "search",
            "show", "shown", "sort", "state", "status", "twins", "view");

    @Autowired
    UserDetailsService accounts;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_number_that_is_none_is_not_found() {
        var failed = new ArrayList<String>();
        for (var place : Places.ALL) {
            if (place.route().contains(":") && !place.users().isEmpty()) {
                for (var value : VALUES) {
                    open(place, last(place.route(), value), QueryParameters.empty(), failed);
                    open(place, all(place.route(), value), QueryParameters.empty(), failed);
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void nonsense_behind_the_question_mark_does_no_harm() {
        var failed = new ArrayList<String>();
        for (var place : Places.ALL) {
            if (!place.users().isEmpty()) {
                for (var value : VALUES) {
                    var nonsense = KEYS.stream().collect(Collectors.toMap(UnaryOperator.identity(), key -> value));
                    var path = place.path().replaceAll("[?].*", "");
                    open(place, path, QueryParameters.simple(nonsense), failed);
                    open(place, path, QueryParameters.of("step", value), failed);
                    open(place, path, QueryParameters.of("what", value), failed);
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    private void open(Places.Place place, String path, QueryParameters state, List<String> failed) {
        SignIn.as(accounts.loadUserByUsername(place.users().getFirst()));
        var where = place.users().getFirst() + " /" + path + "?" + state.getQueryString();
        try {
            UI.getCurrent().navigate(path, state);
            roundTrip();
            find(Grid.class).all().forEach(grid -> test(grid).size());
        } catch (RuleViolation refused) {
            // Said in a notice: the list is read after the page stands.
            assertThat(refused.refusal()).isNotNull();
        } catch (RuntimeException failure) {
            failed.add(where + " fails: " + failure);
            return;
        }
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (shown.isEmpty() || shown.getFirst().getClass().getSimpleName().equals("FailureView")) {
            var text = shown.isEmpty() ? "" : shown.getFirst().getElement().getTextRecursively();
            if (shown.isEmpty() || text.matches("(?s).*T-[0-9A-F]{4}-[0-9A-F]{4}.*")) {
                failed.add(where + " shows " + text);
            }
        }
    }

    private static String all(String route, String value) {
        return PARAMETER.matcher(route).replaceAll(java.util.regex.Matcher.quoteReplacement(encode(value)));
    }

    private static String last(String route, String value) {
        var other = route.substring(0, route.lastIndexOf(':')).replaceAll(":[a-z]+", "1");
        return other + PARAMETER.matcher(route.substring(route.lastIndexOf(':')))
                        .replaceFirst(java.util.regex.Matcher.quoteReplacement(encode(value)));
    }

    private static String encode(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
