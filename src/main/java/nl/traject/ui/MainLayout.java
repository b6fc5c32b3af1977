package nl.traject.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.traject.security.Accounts;
import nl.traject.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Frame of every page after sign-in: navigation in a drawer, on phones with a bar above and one below. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** Address of the page itself within the frame. */
    private static final String MAIN = "main";

    /** The link that was followed is drawn anew, so that the keyboard would begin again at the top of the window. */
    private static final String READ_ON_AT_THE_HEADING = """
            if (document.activeElement === document.body) {
              const heading = document.querySelector('main h1');
              heading?.setAttribute('tabindex', '-1');
              heading?.focus({ preventScroll: true });
            }""";

    private final transient Navigation navigation;
    private final Div sections = new Div();
    private final Nav bar = new Nav();
    private final Span title = new Span();
    private NavigationSection.@Nullable Place place;
    private boolean failed;

    MainLayout(
            Navigation navigation,
            Finder finder,
            Accounts accounts,
            AuthenticationContext authentication,
            ObjectProvider<PersonNames> names) {
        this.navigation = navigation;
        var drawer = new Aside(Brand.link(), new FindButton(finder, this::place, authentication), sections);
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

    private Header topBar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.nav.open"));
        title.addClassName("bar-title");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var top = new Header(toggle, title);
        top.addClassName("bar-top");
        top.getElement().setAttribute("role", "banner");
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
        failed = content instanceof FailureView;
        content.getElement().setAttribute("id", MAIN);
        content.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        CurrentUser.find().ifPresent(user -> {
            var first = this.place == null;
            var place = new NavigationSection.Place(event.getLocation().getPath(), event.getRouteParameters(), user);
            this.place = place;
            draw(place);
            if (!first) {
                getElement().executeJs(READ_ON_AT_THE_HEADING);
            }
        });
    }

    /** What was done may have been what the numbers of the navigation count. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        var listening = ComponentUtil.addListener(ui, Notices.Done.class, done -> {
            var shown = place;
            if (shown != null) {
                ui.beforeClientResponse(this, context -> draw(shown));
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    private void draw(NavigationSection.Place place) {
        // What failed may fail again: the page that says so asks for nothing.
        var contents = failed ? List.of(navigation.everywhere(place.user())) : navigation.countedAt(place);
        sections.removeAll();
        contents.forEach(content -> sections.add(NavigationDrawing.drawer(content)));
        bar.removeAll();
        NavigationDrawing.phone(contents, place.path()).forEach(bar::add);
        bar.add(NavigationDrawing.more(() -> setDrawerOpened(!isDrawerOpened())));
        title.setText(title(contents, place.path()));
    }

    private NavigationSection.Place place() {
        return place == null ? new NavigationSection.Place("", RouteParameters.empty(), CurrentUser.get()) : place;
    }

    /** On a phone the bar names the page, or the nearest page of the navigation above it. */
    private String title(List<NavigationSection.Content> contents, String path) {
        return contents.stream()
                .flatMap(content -> content.entries().stream())
                .filter(entry -> path.equals(entry.path()) || path.startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .map(NavigationSection.Entry::label)
                .orElseGet(() -> getTranslation("ui.brand"));
    }
}
