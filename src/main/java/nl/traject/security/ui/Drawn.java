package nl.traject.security.ui;

import com.vaadin.flow.component.HtmlComponent;

/** The own elements that the sign-in page needs; the kit of all other pages knows this package, not the reverse. */
final class Drawn {

    private Drawn() {}

    static HtmlComponent icon(String name) {
        var icon = new HtmlComponent("traject-icon");
        icon.getElement().setAttribute("name", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    static HtmlComponent status(String kind, String word) {
        var status = new HtmlComponent("traject-status");
        status.getElement().setAttribute("kind", kind);
        status.getElement().setAttribute("word", word);
        return status;
    }
}
