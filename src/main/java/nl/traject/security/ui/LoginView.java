package nl.traject.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.traject.security.Accounts;
import nl.traject.security.CurrentUser;
import nl.traject.security.ExampleAccounts;
import nl.traject.security.Imprint;
import nl.traject.security.Imprints;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in with a user name and a password; lists the example accounts while the example data are loaded. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule("./components/traject-icon.ts")
@JsModule("./components/traject-status.ts")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    private final transient Accounts accounts;
    private final SignInForm form = new SignInForm();

    LoginView(ObjectProvider<ExampleAccounts> examples, Accounts accounts, Imprints imprints) {
        this.accounts = accounts;
        addClassName("sign-in");
        var card = new Section(brand(), new H1(getTranslation("security.sign-in")), form);
        card.add(said(imprints.get()));
        card.add(foot());
        card.addClassName("sign-in-card");
        add(card);
        examples.ifAvailable(invented -> {
            if (!invented.list().isEmpty()) {
                add(new ExampleAccountList(invented.list(), invented.password(), form::fill));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters().getParameters().keySet();
        var already = CurrentUser.find();
        if (already.isPresent()) {
            if (said.contains("again")) {
                occupied(already.get());
            } else {
                event.forwardTo("");
            }
            return;
        }
        if (said.contains("ready")) {
            form.say(getTranslation("security.sign-in.ready"));
        } else if (said.contains("again")) {
            form.say(getTranslation("security.sign-in.again"));
        } else if (accounts.none()) {
            form.say(getTranslation("security.sign-in.nobody"));
        }
        form.failed(said.contains("error"));
    }

    /** Another one would find the first one's pages in the windows that are open. */
    private void occupied(CurrentUser already) {
        removeAll();
        var text = new Paragraph(getTranslation("security.sign-in.occupied", already.username()));
        text.getElement().setAttribute("role", "status");
        var onward = new Anchor("", getTranslation("security.sign-in.onward", already.username()));
        onward.addClassName("submit");
        var card =
                new Section(brand(), new H1(getTranslation("security.sign-in.occupied.title")), text, onward, foot());
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.sign-in") + " · Traject";
    }

    private static Div brand() {
        var brand = new Div(Drawn.icon("traject"), new Span("Traject"));
        brand.addClassName("brand");
        return brand;
    }

    /** Whose installation this is and whom to ask, as far as its operator says so. */
    private List<Component> said(Imprint imprint) {
        var lines = new ArrayList<Component>();
        if (!imprint.name().isEmpty()) {
            lines.add(line(getTranslation("security.sign-in.of", imprint.name())));
        }
        if (!imprint.help().isEmpty()) {
            lines.add(line(getTranslation("security.sign-in.help", imprint.help())));
        }
        return lines;
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }

    /** Switches to the other language; kept for the session, and by the account once signed in. */
    private Div foot() {
        var foot = new Div();
        foot.addClassNames("sign-in-foot", "meta");
        LANGUAGES.stream()
                .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
                .forEach(language -> {
                    var button = new NativeButton(name(language), event -> choose(language));
                    button.addClassName("plain-button");
                    button.getElement().setAttribute("lang", language.getLanguage());
                    foot.add(button);
                });
        return foot;
    }

    private static void choose(Locale language) {
        var ui = UI.getCurrent();
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    private static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
