package nl.traject.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.traject.security.Accounts;
import nl.traject.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** Frame of every page after sign-in: navigation in a drawer, on phones with a bar above and one below. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** Address of the page itself within the frame. */
    private static final String MAIN = "main";

    private final transient Navigation navigation;
    private final Div sections = new Div();
    private final Nav bar = new Nav();
    private final Span title = new Span();

    MainLayout(
            Navigation navigation,
            Accounts accounts,
            AuthenticationContext authentication,
            ObjectProvider<PersonNames> names) {
        this.navigation = navigation;
        var drawer = new Aside(Brand.link(), sections);
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("ui.nav"));
        sections.addClassName("sections");
        CurrentUser.find()
                .ifPresent(user -> drawer.add(new AccountMenu(user, accounts, authentication, names.getIfAvailable())));
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer);
        addToNavbar(topBar());
        bar.addClassName("bar-bottom");
        bar.setAriaLabel(getTranslation("ui.nav.phone"));
        getElement().insertChild(0, skipLink().getElement());
        getElement().appendChild(bar.getElement());
    }

    private Div topBar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.nav.open"));
        title.addClassName("bar-title");
        var top = new Div(toggle, title);
        top.addClassName("bar-top");
        return top;
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + MAIN, getTranslation("ui.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        skip.getElement().setAttribute("slot", "navbar");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("id", MAIN);
        content.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        CurrentUser.find().ifPresent(user -> {
            var place = new NavigationSection.Place(event.getLocation().getPath(), event.getRouteParameters(), user);
            var contents = navigation.at(place);
            sections.removeAll();
            contents.forEach(content -> sections.add(NavigationDrawing.drawer(content)));
            bar.removeAll();
            NavigationDrawing.phone(contents, place.path()).forEach(bar::add);
            title.setText(contents.isEmpty() ? getTranslation("ui.brand") : title(contents.getFirst(), place.path()));
        });
    }

    /** On a phone the name of the page stands in the bar. */
    private String title(NavigationSection.Content content, String path) {
        return content.entries().stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .map(NavigationSection.Entry::label)
                .orElse(getTranslation("ui.brand"));
    }
}
