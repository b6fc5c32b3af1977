package nl.traject.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.traject.shared.RuleViolation;

/** The page exists and the reader may know it, but it is not theirs; says why. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotPermittedView extends MessagePage implements HasErrorParameter<RuleViolation> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuleViolation> parameter) {
        say(getTranslation("ui.not-permitted.title"), Refusals.sentence(parameter.getException()), home());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
