package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.traject.audit.StatementCount;
import nl.traject.security.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * A page sends as many statements for sixty rows as for six, and few: each list of the pages is made sixty rows longer, and
 * every page is opened before and after; the home, which is another one for each part, by all, and in a long run every page.
 */
@SpringBootTest(
        properties = {
            "traject.clock.start=2026-11-22T11:00:00Z",
            "traject.examples=always",
            "traject.history.linking=false",
            "traject.messages.strict=true"
        })
@Import({StatementCount.class, ManyRows.class})
class StatementsPerViewTest extends SpringBrowserlessTest {

    /** The navigation and the frame of the page included. */
    private static final int MOST = 24;

    private static final int MORE_ROWS = 60;
    private static final long RICHEST_TRAJECTORY = 1;

    @Autowired
    StatementCount statements;

    @Autowired
    ManyRows rows;

    @Autowired
    UserDetailsService accounts;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void a_page_sends_a_fixed_number_of_statements_however_long_its_lists_are() {
        countsStay(place -> {
            var isHome = place.route().isEmpty();
            return place.users().stream().limit(isHome ? Long.MAX_VALUE : 1).toList();
        });
    }

    /** Whoever opens it. */
    @Test
    @Tag("long")
    void nor_does_it_depend_on_who_opens_it() {
        countsStay(Places.Place::users);
    }

    private void countsStay(Function<Places.Place, List<String>> users) {
        openAll(users);
        var few = openAll(users);

        rows.add(RICHEST_TRAJECTORY, MORE_ROWS);
        assertThat(linesOf("e.bakker", "audit")).isGreaterThan(MORE_ROWS);
        assertThat(linesOf("r.vos", "phd/1/topics")).isGreaterThan(MORE_ROWS);

        // A list too long to be counted looks once more whether it goes on.
        assertThat(openAll(users))
                .allSatisfy((page, count) -> assertThat(count - few.get(page))
                        .as(page)
                        .isBetween(0, page.contains("/audit/history") ? 1 : 0));
        assertThat(few)
                .allSatisfy((page, count) -> assertThat(count).isPositive().isLessThanOrEqualTo(MOST));
    }

    /** How many statements each page took, by who opened it. */
    private Map<String, Integer> openAll(Function<Places.Place, List<String>> users) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var place : Places.ALL) {
            for (var user : users.apply(place)) {
                signIn(user);
                counts.put(user + " /" + place.path(), statements.of(() -> open(place.path())));
            }
        }
        return counts;
    }

    private int linesOf(String user, String path) {
        signIn(user);
        open(path);
        return find(Grid.class).all().stream()
                .mapToInt(grid -> test(grid).size())
                .max()
                .orElse(0);
    }

    private void signIn(String user) {
        var principal = accounts.loadUserByUsername(user);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    private void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
        for (var grid : find(Grid.class).all()) {
            if (test(grid).size() > 0) {
                test(grid).getRow(0);
            }
        }
    }
}
