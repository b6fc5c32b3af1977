package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Every address of the example data, each once, by the first who may see it. */
class PagesAccessibilityIT extends Accessibility {

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
        visits().forEach((user, paths) -> {
            var reader = user.isEmpty() ? nobody(Look.DESKTOP) : signIn(user);
            var sights = paths.stream().map(path -> sight(user, path)).toList();
            problems.addAll(problemsOf(reader, "html", sights));
        });
        assertThat(problems).isEmpty();
    }

    /** Where nobody has signed in no page leads to the next. */
    private static Sight sight(String user, String path) {
        return new Sight(user + " /" + path, reader -> {
            if (user.isEmpty()) {
                reader.goTo(path);
            } else {
                reader.follow(path);
            }
        });
    }

    private static Map<String, List<String>> visits() {
        var visits = new LinkedHashMap<String, List<String>>();
        for (var place : Places.ALL) {
            visits.computeIfAbsent(place.users().isEmpty() ? "" : place.users().getFirst(), user -> new ArrayList<>())
                    .add(place.path());
        }
        return visits;
    }
}
