package nl.traject.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.traject.ui.Brand;
import nl.traject.ui.Links;

/** In place of the form that a one-time link leads to: it was used or is too old; who has an account signs in. */
class DeadLink extends Composite<Section> {

    /** The key of what is said, also for the title of the page. */
    static final String TITLE = "people.link.dead";

    DeadLink() {
        var card = getContent();
        card.addClassNames("sign-in-card", "form");
        card.add(
                Brand.link(),
                new H1(getTranslation(TITLE)),
                new Paragraph(getTranslation("refusal.link_not_valid")),
                Links.button("login", getTranslation("people.link.sign-in")));
    }
}
