package nl.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** Mark and name of the application. */
public final class Brand {

    private Brand() {}

    /** As a link to the start page, which is the way out of every page. */
    public static Anchor link() {
        var link = new Anchor("", new Icon("traject"), new Span(I18NProvider.translate("ui.brand")));
        link.addClassName("brand");
        return link;
    }
}
