package nl.traject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.traject.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/**
 * What becomes of a failure on a page: a refusal says its sentence; anything else is our fault, is logged with an
 * id, and the reader is told the id and nothing of the failure's text. Where there is no page yet, because a request could not
 * even be read, there is nobody to tell.
 */
@Component
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        if (UI.getCurrent() == null) {
            log(failure);
            return;
        }
        var refusal = Refusals.in(failure);
        if (refusal.isPresent()) {
            Notices.refused(refusal.get());
        } else if (Refusals.find(NotFound.class, failure).isPresent()) {
            Notices.refused(I18NProvider.translate("ui.gone"));
        } else if (Refusals.find(AuthenticationCredentialsNotFoundException.class, failure)
                .isPresent()) {
            UI.getCurrent().getPage().reload();
        } else if (Refusals.find(AccessDeniedException.class, failure).isPresent()) {
            Notices.refused(I18NProvider.translate("ui.denied"));
        } else {
            Notices.refused(I18NProvider.translate("ui.failed", log(failure)));
        }
    }

    /** Logs a failure and gives the id by which it is found there. */
    static ErrorId log(Throwable failure) {
        var id = ErrorId.next();
        LOG.error("Failure {}", id, failure);
        return id;
    }
}
