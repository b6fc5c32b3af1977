package nl.traject.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a window 1280 pixels wide, light. */
class DesktopAccessibilityIT extends Accessibility {

    @Autowired
    private ServletContext servletContext;

    DesktopAccessibilityIT() {
        super(1280, ColorScheme.LIGHT, List.of());
    }

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
}
