package nl.traject.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** Something went wrong on our side: no blame, no text of the failure, an id that finds it in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends MessagePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Refusals.find(AccessDeniedException.class, parameter.getException()).isPresent()) {
            say(getTranslation("ui.not-permitted.title"), getTranslation("ui.denied"), home());
            return HttpServletResponse.SC_FORBIDDEN;
        }
        var refused = Refusals.in(parameter.getException());
        if (refused.isPresent()) {
            say(getTranslation("ui.not-understood.title"), Refusals.sentence(refused.get()), home());
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        var id = Failures.log(parameter.getException());
        say(
                getTranslation("ui.failure.title"),
                getTranslation("ui.failure.text"),
                Buttons.primary(
                        getTranslation("ui.failure.again"),
                        () -> getUI().ifPresent(ui -> ui.getPage().reload())),
                home());
        add(new Paragraph(getTranslation("ui.failure.id", id)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
