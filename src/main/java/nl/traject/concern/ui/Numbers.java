package nl.traject.concern.ui;

import com.vaadin.flow.component.Component;
import nl.traject.shared.NotFound;
import nl.traject.ui.Links;

/** Numbers in addresses. */
final class Numbers {

    /** Nobody reads more at once. */
    private static final int MOST = 10_000;

    private Numbers() {}

    /** Refuses as "not found" what is no number. */
    static int of(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 0, MOST);
        } catch (NumberFormatException noNumber) {
            throw new NotFound("concern without a number");
        }
    }

    /** A link to the same page with more messages. */
    static Component earlier(String here, int shown) {
        return Links.to(here + "&shown=" + (shown + ThreadSection.PAGE), Texts.of("concern.earlier"));
    }
}
