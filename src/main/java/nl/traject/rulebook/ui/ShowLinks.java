package nl.traject.rulebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import nl.traject.ui.Links;

/** The faces of a version: its rules, its text, what it would change. */
class ShowLinks extends Composite<Nav> {

    ShowLinks(String path, List<Show> offered, Show shown) {
        getContent().addClassName("show-links");
        getContent().setAriaLabel(getTranslation("rulebook.show"));
        for (var show : offered) {
            var address = show == Show.RULES ? path : path + "?" + Show.PARAMETER + "=" + show.text();
            var link = Links.to(address, getTranslation("rulebook.show." + show));
            if (show == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
