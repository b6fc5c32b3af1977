package nl.traject.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;

/** Puts the address of the page, with what it shows, on the clipboard, and says so. */
public class CopyLink extends Button {

    /** The browser alone knows the address, and only lets a click put it there; some let nobody. */
    private static final String ON_CLICK = """
            this.onclick = () => (navigator.clipboard?.writeText(location.href) ?? Promise.reject())
                .then(() => this.$server.copied(true), () => this.$server.copied(false));
            """;

    public CopyLink() {
        setText(getTranslation("ui.copy-link"));
        setPrefixComponent(new Icon("link"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(ON_CLICK);
    }

    /** From the browser. */
    @ClientCallable
    void copied(boolean done) {
        Notices.done(getTranslation(done ? "ui.copy-link.done" : "ui.copy-link.failed"));
    }
}
