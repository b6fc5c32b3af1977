package nl.traject.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.traject.browser.Places.Place;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Addresses that somebody has typed or cut off: a page says that nothing is there, and never that we failed. */
@Tag("long")
class NonsenseInAddressTest extends OnPages {

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

    /** The pages that say so. */
    private static final Set<String> NOTHING_HERE = Set.of("NotFoundView", "MissingView");

    /** Everything that any page reads from its address. */
    private static final List<String> KEYS = List.of(
            "after",
            "coverage",
            "group",
            "hours",
            "kind",
            "link",
            "office",
            "open",
            "programme",
            "q",
            "school",
            "search",
            "show",
            "shown",
            "sort",
            "state",
            "status",
            "twins",
            "view");

    @Test
    void a_number_that_is_none_is_not_found() {
        var failed = new ArrayList<String>();
        for (var place : places()) {
            if (place.route().contains(":")) {
                openWindow();
                for (var value : VALUES) {
                    for (var path : List.of(last(place.route(), value), all(place.route(), value))) {
                        open(place, path, QueryParameters.empty(), failed);
                        if (!NOTHING_HERE.contains(view().getClass().getSimpleName())) {
                            failed.add(path + " is " + view().getClass().getSimpleName());
                        }
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void nonsense_behind_the_question_mark_does_no_harm() {
        var failed = new ArrayList<String>();
        for (var place : places()) {
            openWindow();
            for (var value : VALUES) {
                var nonsense = KEYS.stream().collect(Collectors.toMap(UnaryOperator.identity(), key -> value));
                var path = place.path().replaceAll("[?].*", "");
                open(place, path, QueryParameters.simple(nonsense), failed);
                open(place, path, QueryParameters.of("step", value), failed);
                open(place, path, QueryParameters.of("what", value), failed);
            }
        }
        assertThat(failed).isEmpty();
    }

    private void open(Place place, String path, QueryParameters state, List<String> failed) {
        SignIn.as(accounts.loadUserByUsername(place.users().getFirst()));
        var where = place.users().getFirst() + " /" + path + "?" + state.getQueryString();
        try {
            UI.getCurrent().navigate(path, state);
            roundTrip();
            find(Grid.class).all().forEach(grid -> test(grid).size());
        } catch (RuntimeException failure) {
            failed.add(where + " fails: " + root(failure));
            return;
        }
        takeFailure().ifPresent(failure -> failed.add(where + " shows an error id: " + failure));
    }

    private static String all(String route, String value) {
        return PARAMETER.matcher(route).replaceAll(Matcher.quoteReplacement(encode(value)));
    }

    private static String last(String route, String value) {
        var other = route.substring(0, route.lastIndexOf(':')).replaceAll(":[a-z]+", "1");
        return other
                + PARAMETER
                        .matcher(route.substring(route.lastIndexOf(':')))
                        .replaceFirst(Matcher.quoteReplacement(encode(value)));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
