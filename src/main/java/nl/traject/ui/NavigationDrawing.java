package nl.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;

/** Draws the navigation into the drawer and into the bar of a phone. */
final class NavigationDrawing {

    /** Besides the one that opens the drawer. */
    private static final int MOST_ON_PHONE = 4;

    private NavigationDrawing() {}

    static SideNav drawer(NavigationSection.Content content) {
        var nav = new SideNav(content.title());
        nav.addClassName("nav");
        content.entries().forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private static SideNavItem item(NavigationSection.Entry entry) {
        var item = new SideNavItem(entry.label(), entry.path());
        item.setPrefixComponent(entry.icon() == null ? new AvatarMark(entry.label()).small() : new Icon(entry.icon()));
        item.setMatchNested(entry.ownsPagesBelow());
        if (entry.count() > 0) {
            item.setSuffixComponent(count(entry));
        }
        return item;
    }

    private static Span count(NavigationSection.Entry entry) {
        var late = entry.tone() == Tone.LATE;
        var words = I18NProvider.translate(late ? "ui.nav.waiting.late" : "ui.nav.waiting");
        var count = new Span(Label.span(Integer.toString(entry.count())), Label.hidden(" " + words));
        count.addClassNames("nav-count", entry.tone().className());
        return count;
    }

    static Stream<Anchor> phone(List<NavigationSection.Content> contents, String path) {
        return contents.stream()
                .flatMap(content -> content.entries().stream())
                .filter(NavigationSection.Entry::phone)
                .limit(MOST_ON_PHONE)
                .map(entry -> link(entry, path));
    }

    private static Anchor link(NavigationSection.Entry entry, String path) {
        var link = new Anchor(entry.path());
        link.add(new Icon(entry.icon() == null ? "people" : entry.icon()), new Span(entry.label()));
        if (entry.path().equals(path)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** Opens the drawer with all pages. */
    static NativeButton more(SerializableRunnable open) {
        var more = new NativeButton("", event -> open.run());
        more.add(new Icon("menu"), new Span(I18NProvider.translate("ui.nav.more")));
        return more;
    }
}
