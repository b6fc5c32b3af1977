package nl.traject.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;

/** A status as word, shape and colour. */
@Tag("traject-status")
@JsModule("./components/traject-status.ts")
public class StatusBadge extends Component implements HasStyle {

    /** With a word of the page's own, such as "in 5 days"; already in the reader's language. */
    public StatusBadge(StatusKind kind, String word) {
        getElement().setAttribute("kind", kind.attribute());
        getElement().setAttribute("word", word);
    }

    /** With the kind's usual word. */
    public StatusBadge(StatusKind kind) {
        this(kind, I18NProvider.translate(kind.key()));
    }

    /** In another colour than the usual one. */
    public StatusBadge withTone(Tone tone) {
        getElement().setAttribute("tone", tone.attribute());
        return this;
    }

    /** Shape alone; the word is left to screen readers. For tables in which most is as it should be. */
    public StatusBadge quiet() {
        getElement().setAttribute("quiet", true);
        return this;
    }

    public String getWord() {
        return getElement().getAttribute("word");
    }

    public String getKind() {
        return getElement().getAttribute("kind");
    }
}
