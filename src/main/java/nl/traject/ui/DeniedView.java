package nl.traject.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page for another role: the same as no page at all, so that guessing tells nothing. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends MessagePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("ui.not-found.title"), getTranslation("ui.not-found.text"), home());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
