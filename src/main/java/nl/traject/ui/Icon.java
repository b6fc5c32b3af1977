package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A line icon in the colour of the text; stands beside a word, never for one. Hidden from screen readers. */
@Tag("traject-icon")
@JsModule("./components/traject-icon.ts")
public class Icon extends Component implements HasStyle {

    /** One of the names in {@code frontend/components/traject-icon.ts}. */
    public Icon(String name) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** For a component's slot before its text. */
    Icon inSlot(String slot) {
        getElement().setAttribute("slot", slot);
        return this;
    }
}
