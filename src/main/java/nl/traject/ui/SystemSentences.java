package nl.traject.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the browser says when it cannot go on with the server, in the reader's language. When a session has ended the page stays
 * as it is until the reader agrees, because a form on it may hold what was typed and not saved; the page for signing in holds
 * nothing of the kind and is simply drawn anew.
 */
final class SystemSentences implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    /** Names the page when a window starts. */
    private static final String PAGE = "location";

    private static final String SIGN_IN = "login";

    private final transient Messages messages;

    SystemSentences(Messages messages) {
        this.messages = messages;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Messages.LOCALES.getFirst() : info.getLocale();
        var request = info.getRequest();
        var said = new CustomizedSystemMessages();
        said.setSessionExpiredNotificationEnabled(!isSignIn(request == null ? null : request.getParameter(PAGE)));
        said.setSessionExpiredCaption(say("ui.session.ended.title", locale));
        said.setSessionExpiredMessage(say("ui.session.ended.text", locale));
        said.setInternalErrorCaption(say("ui.failure.title", locale));
        said.setInternalErrorMessage(say("ui.window.again", locale));
        said.setSyncErrorCaption(say("ui.failure.title", locale));
        said.setSyncErrorMessage(say("ui.window.again", locale));
        said.setCookiesDisabledCaption(say("ui.cookies.title", locale));
        said.setCookiesDisabledMessage(say("ui.cookies.text", locale));
        return said;
    }

    private static boolean isSignIn(@Nullable String page) {
        return page != null && page.startsWith(SIGN_IN);
    }

    private String say(String key, Locale locale) {
        return messages.getTranslation(key, locale);
    }
}
