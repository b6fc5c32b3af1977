package nl.traject.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.traject.shared.NoLongerOpen;

/** What the reader once had access to, and no longer has. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoLongerOpenView extends MessagePage implements HasErrorParameter<NoLongerOpen> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoLongerOpen> parameter) {
        say(getTranslation("ui.no-longer-open.title"), getTranslation("ui.no-longer-open.text"), home());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
