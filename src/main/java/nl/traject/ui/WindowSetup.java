package nl.traject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import nl.traject.security.Accounts;
import nl.traject.security.ContentPolicy;
import nl.traject.security.CurrentUser;
import nl.traject.security.Preferences;
import org.springframework.stereotype.Component;

/**
 * Prepares every window before its first page: the reader's language and appearance (chosen in the account, else in
 * this browser, else as browser and system say), and what happens to failures.
 */
@Component
class WindowSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Vaadin's own indicator says nothing to screen readers by itself. */
    private static final String CONNECTION_IS_A_STATUS =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    /** Nor does what it says when it cannot go on, and an open dialog would stand before it. */
    private static final String SYSTEM_SENTENCES_ARE_ALERTS = """
            new MutationObserver((changes) => changes
              .flatMap((change) => [...change.addedNodes])
              .filter((node) => node.classList?.contains('v-system-error'))
              .forEach((said) => {
                said.setAttribute('role', 'alert');
                said.popover = 'manual';
                said.showPopover();
              })).observe(document.body, { childList: true })""";

    private final transient Accounts accounts;
    private final Failures failures;
    private final SystemSentences sentences;

    WindowSetup(Accounts accounts, Failures failures, Messages messages) {
        this.accounts = accounts;
        this.failures = failures;
        this.sentences = new SystemSentences(messages);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(sentences);
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setErrorHandler(failures);
            Appearance.language(start.getRequest()).ifPresent(start.getSession()::setLocale);
        });
        event.getSource().addUIInitListener(window -> prepare(window.getUI()));
        event.addVaadinRequestInterceptor(new EvenTime());
        event.addIndexHtmlRequestListener(WindowSetup::paint);
    }

    private void prepare(UI ui) {
        ui.getPage().executeJs(CONNECTION_IS_A_STATUS);
        ui.getPage().executeJs(SYSTEM_SENTENCES_ARE_ALERTS);
        ui.addBeforeLeaveListener(LeftDialogs::leave);
        var request = VaadinRequest.getCurrent();
        var preferences = CurrentUser.find().map(user -> accounts.preferences()).orElse(Preferences.NONE);
        Optional.ofNullable(preferences.language()).map(Locale::of).ifPresent(locale -> {
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
        });
        if (preferences.appearance() != null) {
            Appearance.of(preferences.appearance()).applyTo(ui);
        } else if (request != null) {
            Appearance.of(request).applyTo(ui);
        }
    }

    /** Before any script runs, so that a dark page does not flash white; the window's icon; which scripts are ours. */
    private static void paint(IndexHtmlResponse response) {
        var appearance = Appearance.of(response.getVaadinRequest());
        response.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "styles/traject.svg");
        var nonce = ContentPolicy.draw(response.getVaadinRequest()::setAttribute);
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        var html = response.getDocument().getElementsByTag("html");
        html.attr("style", "color-scheme: " + appearance.scheme());
        Appearance.language(response.getVaadinRequest()).ifPresent(locale -> html.attr("lang", locale.getLanguage()));
    }
}
