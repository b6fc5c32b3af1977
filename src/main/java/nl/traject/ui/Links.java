package nl.traject.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links within Traject. */
public final class Links {

    private Links() {}

    /** To an address such as {@code "phd/7/education"}, followed without loading the page anew. */
    public static Anchor to(String path, String text) {
        var anchor = new Anchor(path, text);
        anchor.setRouterIgnore(false);
        return anchor;
    }

    /** The same looking like a plain button, for the head of a page. */
    public static Anchor button(String path, String text) {
        var anchor = to(path, text);
        anchor.addClassNames("submit", "export", "export-plain");
        return anchor;
    }
}
