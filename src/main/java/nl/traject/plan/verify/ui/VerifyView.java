package nl.traject.plan.verify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.traject.plan.verify.KnownDocument;
import nl.traject.plan.verify.Verification;
import nl.traject.ui.Buttons;
import nl.traject.ui.FormErrors;
import nl.traject.ui.Note;
import nl.traject.ui.PageTitles;
import nl.traject.ui.StatusKind;

/** Checks the fingerprint on a printed document; shows nothing else, and can be opened by a link. */
@Route(value = "verify", autoLayout = false)
@AnonymousAllowed
class VerifyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FINGERPRINT = "fingerprint";

    private final transient Verification verification;
    private final TextArea typed = new TextArea();
    private final FormErrors errors = new FormErrors();
    private final Div answer = new Div();

    VerifyView(Verification verification) {
        this.verification = verification;
        addClassName("sign-in");
        typed.setLabel(getTranslation("plan.verify.fingerprint"));
        typed.setHelperText(getTranslation("plan.verify.fingerprint.help"));
        typed.setRequiredIndicatorVisible(true);
        typed.setMaxLength(200);
        typed.setMinRows(2);
        answer.getElement().setAttribute("role", "status");
        var card = new Section(
                new H1(getTranslation("plan.verify.title")),
                new Paragraph(getTranslation("plan.verify.text")),
                errors,
                typed,
                Buttons.primary(getTranslation("plan.verify.action"), this::ask),
                answer);
        card.addClassNames("sign-in-card", "form");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        errors.hide();
        answer.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FINGERPRINT)
                .filter(digits -> !digits.isBlank())
                .ifPresent(this::show);
    }

    private void ask() {
        UI.getCurrentOrThrow().navigate(VerifyView.class, QueryParameters.of(FINGERPRINT, typed.getValue()));
    }

    private void show(String digits) {
        typed.setValue(digits);
        errors.guard(() -> answer.add(verification
                .find(digits, VaadinRequest.getCurrent().getRemoteAddr())
                .map(this::known)
                .orElseGet(this::unknown)));
    }

    private Component known(KnownDocument document) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "kind", getTranslation("plan.verify.kind." + document.kind()));
        fact(facts, "number", Integer.toString(document.number()));
        fact(facts, "dated", getTranslation("plan.verify.day", document.dated()));
        return new Div(new Note(StatusKind.MET, getTranslation("plan.verify.known")), facts);
    }

    private Component unknown() {
        return new Note(StatusKind.MISSING, getTranslation("plan.verify.unknown"));
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(
                new DescriptionList.Term(getTranslation("plan.verify." + key)), new DescriptionList.Description(text));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("plan.verify.title"));
    }
}
