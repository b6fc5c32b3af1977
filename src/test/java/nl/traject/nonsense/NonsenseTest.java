package nl.traject.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.traject.browser.Places;
import nl.traject.browser.Places.Place;
import nl.traject.database.TestDatabase;
import nl.traject.security.SignIn;
import nl.traject.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Every page of everybody is opened and every button of it pressed once; into each field of what then stands there, nonsense
 * is typed and saved. It is refused in a sentence, with what was typed still there, or it is on disk just as it was typed;
 * and the page can still be drawn.
 */
@SpringBootTest(
        properties = {
            "traject.clock.start=2026-11-22T11:00:00Z",
            "traject.examples=always",
            "traject.history.linking=false",
            "traject.messages.strict=true"
        })
class NonsenseTest extends SpringBrowserlessTest {

    private static final int CARDS = 3;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TestDatabase database;

    private final ListAppender<ILoggingEvent> failures = new ListAppender<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> forms = new TreeSet<>();
    private OnDisk onDisk;

    @BeforeEach
    void listen() {
        onDisk = new OnDisk(database);
        failures.start();
        ((Logger) LoggerFactory.getLogger("nl.traject.ui.Failures")).addAppender(failures);
    }

    @AfterEach
    void signOut() {
        ((Logger) LoggerFactory.getLogger("nl.traject.ui.Failures")).detachAppender(failures);
        SignIn.nobody();
    }

    @Test
    void nonsense_is_refused_in_a_sentence_or_kept_as_it_was_typed() {
        var asked = new java.util.HashSet<String>();
        for (var place : places()) {
            for (var user : place.users()) {
                var visit = new Visit(user, place.path());
                open(visit);
                var labels = pressable().keySet();
                if (asked.add(place.route())) {
                    onPage(visit);
                }
                for (var label : List.copyOf(labels)) {
                    if (asked.add(place.route() + " " + label)) {
                        behind(visit, label);
                    }
                }
            }
        }
        System.out.println("FORMS\n" + String.join("\n", forms));
        System.out.println("PROBLEMS\n" + String.join("\n", problems));
        assertThat(problems).isEmpty();
    }

    /** Who opens which page. */
    private record Visit(String user, String path) {

        @Override
        public String toString() {
            return user + " /" + path;
        }
    }

    private static List<Place> places() {
        return Places.ALL.stream().filter(place -> !place.users().isEmpty()).toList();
    }

    private void onPage(Visit visit) {
        var form = pageForm(visit);
        if (form == null) {
            return;
        }
        forms.add(visit.path() + ": page");
        for (int i = 0; i < form.fields().size(); i++) {
            for (var value : Nonsense.forField(form.fields().get(i))) {
                form = pageForm(visit);
                if (form == null || i >= form.fields().size()) {
                    problems.add(visit + " has lost its form");
                    return;
                }
                attempt(visit, "page", form, Map.of(form.fields().get(i), value));
            }
        }
    }

    private Form pageForm(Visit visit) {
        open(visit);
        pressable().values().stream()
                .filter(component -> "false".equals(component.getElement().getAttribute("aria-expanded")))
                .forEach(NonsenseTest::click);
        var buttons = find(Button.class, view()).all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .toList();
        var form = new Form(view(), buttons.isEmpty() ? new Button() : buttons.getLast());
        return form.fields().isEmpty() ? null : form;
    }

    private void behind(Visit visit, String label) {
        var form = dialogForm(visit, label);
        if (form == null) {
            return;
        }
        forms.add(visit.path() + ": " + label);
        for (int i = 0; i < form.fields().size(); i++) {
            for (var value : Nonsense.forField(form.fields().get(i))) {
                if (!form.isOpen()) {
                    form = dialogForm(visit, label);
                    if (form == null || i >= form.fields().size()) {
                        return;
                    }
                }
                attempt(visit, label, form, Map.of(form.fields().get(i), value));
            }
        }
        for (var all : List.of(true, false)) {
            if (!form.isOpen()) {
                form = dialogForm(visit, label);
                if (form == null) {
                    return;
                }
            }
            var typed = new LinkedHashMap<Component, Object>();
            form.fields().stream()
                    .filter(field -> Nonsense.isText((com.vaadin.flow.component.HasValue<?, ?>) field))
                    .forEach(field -> typed.put(field, all ? Nonsense.STRANGE : Nonsense.longest(field)));
            attempt(visit, label, form, typed);
        }
    }

    private Form dialogForm(Visit visit, String label) {
        open(visit);
        var button = pressable().get(label);
        if (button == null) {
            return null;
        }
        try {
            click(button);
        } catch (RuleViolation refused) {
            return null;
        } catch (RuntimeException failure) {
            problems.add("%s, %s fails: %s".formatted(visit, label, failure));
            return null;
        }
        var dialogs = find(Dialog.class).all();
        if (dialogs.isEmpty()) {
            return null;
        }
        var dialog = dialogs.getLast();
        var save = find(Button.class, dialog).all().stream()
                .filter(one -> one.getThemeNames().contains("primary") || one.getThemeNames().contains("error"))
                .toList();
        var form = new Form(dialog, save.isEmpty() ? new Button() : save.getLast());
        return form.fields().isEmpty() ? null : form;
    }

    private void attempt(Visit visit, String label, Form form, Map<Component, Object> typed) {
        var where = "%s, %s, %s".formatted(
                visit,
                label,
                typed.entrySet().stream()
                        .map(entry -> name(entry.getKey()) + " = " + brief(entry.getValue()))
                        .collect(Collectors.joining(", ")));
        try {
            form.makeSane();
            typed.forEach(Form::type);
            form.save();
            roundTrip();
        } catch (RuleViolation refused) {
            // A notice says it.
            return;
        } catch (RuntimeException failure) {
            problems.add(where + " fails: " + failure + " at " + failure.getStackTrace()[0]);
            return;
        }
        if (!failures.list.isEmpty()) {
            problems.add(where + " shows an error id: " + failures.list.getFirst().getThrowableProxy().getMessage());
            failures.list.clear();
            return;
        }
        var refusal = form.refusal();
        if (!refusal.isEmpty() || form.isClosed()) {
            if (refusal.matches("(?s).*(\\{\\d|refusal\\.|null).*")) {
                problems.add(where + " is refused in no sentence: " + refusal);
            }
            typed.forEach((field, value) -> {
                if (!value.equals(Form.value(field))) {
                    problems.add(where + " is lost: " + brief(Form.value(field)));
                }
            });
            return;
        }
        typed.forEach((field, value) -> {
            if (!(form.isOpen()) && !Nonsense.isNothing(value)
                    && (Nonsense.isUnreadable(value) || !onDisk.holds(value))) {
                problems.add(where + " is taken, and not kept as it was typed");
            }
        });
        if (!form.isOpen()) {
            open(visit);
            if (!failures.list.isEmpty()) {
                problems.add(where + " is taken, and the page fails: "
                        + failures.list.getFirst().getThrowableProxy().getMessage());
                failures.list.clear();
            }
        }
    }

    private static String name(Component field) {
        return Stream.of(field.getElement().getProperty("label"), field.getElement().getProperty("accessibleName"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(field.getClass().getSimpleName());
    }

    private static String brief(Object value) {
        var text = String.valueOf(value).replace("\u0000", "\\0").replace("\uD83E ", "\\uD83E ");
        return text.length() > 20 ? text.substring(0, 20) + "… (" + text.length() + ")" : text;
    }

    /** What can be pressed on the page, by its name; of several of one name the first. */
    private Map<String, Component> pressable() {
        var found = new LinkedHashMap<String, Component>();
        for (VirtualList<?> list : find(VirtualList.class, view()).all()) {
            for (int i = 0; i < Math.min(CARDS, test(list).size()); i++) {
                UI.getCurrent().add(test(list).getItemComponent(i));
            }
        }
        find(Button.class).all().stream()
                .filter(button -> button.isEnabled() && isOfPage(button))
                .forEach(button -> found.putIfAbsent(
                        button.getText().isEmpty()
                                ? button.getAriaLabel().orElse("")
                                : button.getText(),
                        button));
        find(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(NonsenseTest::leaves)
                .forEach(item -> found.putIfAbsent(item.getText(), item));
        return found;
    }

    private boolean isOfPage(Component component) {
        for (var at = component; at != null; at = at.getParent().orElse(null)) {
            if (at == view() || at.hasClassName("entry")) {
                return true;
            }
        }
        return false;
    }

    private static Stream<MenuItem> leaves(MenuItem item) {
        var below = item.getSubMenu().getItems();
        return below.isEmpty() ? Stream.of(item) : below.stream().flatMap(NonsenseTest::leaves);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void click(Component component) {
        if (component instanceof Button button) {
            button.click();
        } else {
            ComponentUtil.fireEvent(component, new ClickEvent(component));
        }
    }

    private static Component view() {
        return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private void open(Visit visit) {
        find(Dialog.class).all().forEach(Dialog::close);
        SignIn.as(accounts.loadUserByUsername(visit.user()));
        var location = new Location(visit.path());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }
}
