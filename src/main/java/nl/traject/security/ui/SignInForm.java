package nl.traject.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser sends to Spring Security, so that password managers know it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    /** A second click of a double click sends nothing; a page that comes back by the back button does. */
    private static final String ONCE = """
            window.addEventListener('pageshow', () => { this.sent = false; });
            this.addEventListener('submit', event => {
              if (this.sent) {
                event.preventDefault();
              }
              this.sent = true;
            });""";

    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private final Div error = new Div();
    private final Div note = new Div();

    SignInForm() {
        addClassName("sign-in-form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", contextPath() + "/login");
        getElement().executeJs(ONCE);

        error.addClassName("form-errors");
        error.getElement().setAttribute("role", "alert");
        error.add(Drawn.status("late", ""), new Paragraph(getTranslation("security.sign-in.failed")));
        error.setVisible(false);

        username.setLabel(getTranslation("security.username"));
        username.getElement().setAttribute("name", "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutofocus(true);
        password.setLabel(getTranslation("security.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);

        var button = new NativeButton(getTranslation("security.sign-in"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("submit");
        note.setVisible(false);
        note.addClassNames("note", "tone-accent");
        note.getElement().setAttribute("role", "status");
        add(error, note, username, password, button);
        addToken();
    }

    private static String contextPath() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getContextPath();
    }

    /** The proof that the form is ours, which Spring Security asks for. */
    private void addToken() {
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.setValue(token.getToken());
            add(hidden);
        }
    }

    void fill(String name, String secret) {
        username.setValue(name);
        password.setValue(secret);
    }

    /** Something to know before one signs in. */
    void say(String text) {
        note.removeAll();
        note.add(new Paragraph(text));
        note.setVisible(true);
    }

    /** The same sentence whether the name or the password was wrong. */
    void failed(boolean failed) {
        error.setVisible(failed);
    }
}
