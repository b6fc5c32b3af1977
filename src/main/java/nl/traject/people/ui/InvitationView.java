package nl.traject.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.traject.people.Invitations;
import nl.traject.security.Accounts;
import nl.traject.security.OneTimeLinks;
import nl.traject.security.OneTimeLinks.Purpose;
import nl.traject.ui.Brand;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.PageTitles;

/** Who was invited chooses a user name and a password, who forgot a password another one; reached by a one-time link only. */
@Route(value = "link/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Invitations invitations;
    private final FormErrors errors = new FormErrors();
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private String token = "";
    private String title = DeadLink.TITLE;

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("sign-in");
        username.setLabel(getTranslation("people.username"));
        username.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("people.password"));
        password.setHelperText(getTranslation("people.password.help", Accounts.SHORTEST_PASSWORD));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        invitations.find(token).ifPresentOrElse(link -> add(form(link)), () -> {
            title = DeadLink.TITLE;
            add(new DeadLink());
        });
    }

    private Component form(OneTimeLinks.Open link) {
        var purpose = link.purpose() == Purpose.RESET ? "people.reset" : "people.invitation";
        title = purpose + ".title";
        var card = new Section(Brand.link(), new H1(getTranslation(title)));
        card.addClassNames("sign-in-card", "form");
        if (link.username() != null) {
            username.setValue(link.username());
            username.setReadOnly(true);
        }
        card.add(
                new Paragraph(getTranslation(purpose + ".text")),
                errors,
                username,
                password,
                Buttons.primary(getTranslation(purpose + ".action"), this::accept));
        return card;
    }

    private void accept() {
        errors.guard(() -> {
            invitations.accept(token, username.getValue(), password.getValue());
            UI.getCurrent().getPage().setLocation("login?ready");
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation(title));
    }
}
