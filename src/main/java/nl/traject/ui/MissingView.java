package nl.traject.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.traject.shared.NotFound;

/** Nothing at this address for this reader: the same, at the same time, whether it does not exist or is not theirs to see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingView extends MessagePage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        say(getTranslation("ui.not-found.title"), getTranslation("ui.not-found.text"), home());
        EvenTime.await(VaadinRequest.getCurrent());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
