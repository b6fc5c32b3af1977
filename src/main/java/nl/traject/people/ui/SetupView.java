package nl.traject.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.traject.people.Setup;
import nl.traject.people.Setup.FirstAdministrator;
import nl.traject.security.Accounts;
import nl.traject.ui.Brand;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Inputs;
import nl.traject.ui.PageTitles;

/** An empty installation becomes a graduate school with an administrator; reached by a one-time link only. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LINK = "link";
    private static final String TITLE = "people.setup.title";

    private final transient Setup setup;
    private final Binder<FirstAdministrator> binder = new Binder<>(FirstAdministrator.class);
    private final FormErrors errors = new FormErrors();
    private String link = "";
    private boolean open;

    SetupView(Setup setup) {
        this.setup = setup;
        addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getLocation().getQueryParameters().getSingleParameter(LINK).orElse("");
        removeAll();
        open = setup.isOpen(link);
        add(open ? form() : new DeadLink());
    }

    private Component form() {
        var school = text("people.setup.school", "school");
        var givenName = text("people.given-name", "givenName");
        var familyName = text("people.family-name", "familyName");
        var email = Inputs.email(getTranslation("people.email"));
        binder.forField(email).asRequired(getTranslation("ui.required")).bind("email");
        var username = text("people.username", "username");
        var password = new PasswordField(getTranslation("people.password"));
        password.setHelperText(getTranslation("people.password.help", Accounts.SHORTEST_PASSWORD));
        binder.forField(password).asRequired(getTranslation("ui.required")).bind("password");
        var card = new Section(
                Brand.link(),
                new H1(getTranslation(TITLE)),
                new Paragraph(getTranslation("people.setup.text")),
                errors,
                school,
                givenName,
                familyName,
                email,
                username,
                password,
                Buttons.primary(getTranslation("people.setup.action"), this::complete));
        card.addClassNames("sign-in-card", "form");
        return card;
    }

    private TextField text(String key, String component) {
        var field = new TextField(getTranslation(key));
        binder.forField(field).asRequired(getTranslation("ui.required")).bind(component);
        return field;
    }

    private void complete() {
        try {
            var first = binder.writeRecord();
            errors.guard(() -> {
                setup.complete(link, first);
                UI.getCurrent().getPage().setLocation("login?ready");
            });
        } catch (ValidationException invalid) {
            errors.show(invalid.getFieldValidationErrors().stream()
                    .map(status -> status.getMessage().orElse(""))
                    .distinct()
                    .toList());
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation(open ? TITLE : DeadLink.TITLE));
    }
}
