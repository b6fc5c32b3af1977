package nl.traject.nonsense;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.browser.Places;
import nl.traject.browser.Places.Place;
import nl.traject.security.SignIn;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Somebody of the example data on a page, without a browser, and a look into the log of failures. */
@SpringBootTest(
        properties = {
            "traject.clock.start=2026-11-22T11:00:00Z",
            "traject.examples=always",
            "traject.history.linking=false",
            "traject.messages.strict=true"
        })
abstract class OnPages extends SpringBrowserlessTest {

    /** Who opens which page. */
    record Visit(String user, String path) {

        @Override
        public String toString() {
            return user + " /" + path;
        }
    }

    /** Of a long list, the entries whose buttons are pressed. */
    private static final int ENTRIES = 3;

    @Autowired
    UserDetailsService accounts;

    private final ListAppender<ILoggingEvent> failures = new ListAppender<>();

    @BeforeEach
    void listen() {
        failures.start();
        log().addAppender(failures);
    }

    @AfterEach
    void signOut() {
        log().detachAppender(failures);
        SignIn.nobody();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger("nl.traject.ui.Failures");
    }

    /** Every page that somebody has to be signed in for. */
    static List<Place> places() {
        return Places.ALL.stream().filter(place -> !place.users().isEmpty()).toList();
    }

    /** What readers were shown an error id for since this was asked last. */
    final Optional<String> takeFailure() {
        var failure = failures.list.stream()
                .findFirst()
                .map(event -> event.getThrowableProxy().getClassName() + ": "
                        + event.getThrowableProxy().getMessage());
        failures.list.clear();
        return failure;
    }

    /** Of every page in turn, so that nothing of one is kept while the others are looked at. */
    final void openWindow() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /** What the reader is told instead of a failure, wherever in it that was said. */
    static Optional<RuleViolation> refusal(Throwable failure) {
        return chain(failure)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst();
    }

    static Throwable root(Throwable failure) {
        return chain(failure).reduce((first, second) -> second).orElseThrow();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    final void open(Visit visit) {
        find(Dialog.class).all().forEach(Dialog::close);
        SignIn.as(accounts.loadUserByUsername(visit.user()));
        var location = new Location(visit.path());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    final Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** What can be pressed on the page, by its name; of several of one name the first. */
    final Map<String, Component> pressable() {
        var found = new LinkedHashMap<String, Component>();
        for (VirtualList<?> list : find(VirtualList.class, view()).all()) {
            for (int i = 0; i < Math.min(ENTRIES, test(list).size()); i++) {
                view().getElement().appendChild(test(list).getItemComponent(i).getElement());
            }
        }
        find(Button.class, view()).all().stream()
                .filter(Button::isEnabled)
                .forEach(button -> found.putIfAbsent(
                        button.getText().isEmpty() ? button.getAriaLabel().orElse("") : button.getText(), button));
        find(MenuBar.class, view()).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(OnPages::leaves)
                .forEach(item -> found.putIfAbsent(item.getText(), item));
        return found;
    }

    private static Stream<MenuItem> leaves(MenuItem item) {
        var below = item.getSubMenu().getItems();
        return below.isEmpty() ? Stream.of(item) : below.stream().flatMap(OnPages::leaves);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void press(Component component) {
        if (component instanceof Button button) {
            button.click();
        } else {
            ComponentUtil.fireEvent(component, new ClickEvent(component));
        }
    }
}
