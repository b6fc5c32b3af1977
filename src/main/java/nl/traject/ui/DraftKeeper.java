package nl.traject.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Optional;
import nl.traject.security.CurrentUser;
import nl.traject.security.Draft;
import nl.traject.security.Drafts;

/**
 * Saves what is typed into a text area within {@value #MILLISECONDS} ms after the last key, at the server first. Until the
 * server has said so, the browser keeps the text too ({@code traject-draft}, by account and field), and brings it back when
 * the page opens again after a lost connection, an expired session or a crash.
 */
@Tag("traject-draft")
@JsModule("./components/traject-draft.ts")
public final class DraftKeeper extends Component implements HasStyle {

    private static final int MILLISECONDS = 1_000;

    private final TextArea area;
    private final String field;
    private final Drafts drafts;
    private final Span state = new Span();

    /**
     * @param area  is put inside of this component
     * @param field names the field for the person, such as "log:17"
     */
    public DraftKeeper(TextArea area, String field, Drafts drafts) {
        this.area = area;
        this.field = field;
        this.drafts = drafts;
        getElement().appendChild(area.getElement());
        getElement().setAttribute("account", CurrentUser.get().person().toString());
        getElement().setAttribute("field", field);
        state.addClassName("draft-state");
        state.getElement().setAttribute("role", "status");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(MILLISECONDS);
        area.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                save(event.getValue());
            }
        });
    }

    /** Where "Draft saved" is said, politely; to be put beside the button that saves. */
    public Component state() {
        return state;
    }

    /** Puts the draft into the area, if there is one. */
    public void restore() {
        drafts.find(field).ifPresent(draft -> {
            area.setValue(draft.content());
            state.setText(getTranslation("ui.draft.restored", Dates.time(draft.savedAt())));
        });
    }

    /** The text was saved as a record, or thrown away: forgets it here and in the browser. */
    public void settle() {
        drafts.discard(field);
        state.setText("");
        getElement().callJsFunction("forget");
    }

    /**
     * Makes the browser forget the unsent text of everybody; part of signing out.
     *
     * @param then what happens when it is forgotten, or cannot be because the browser keeps nothing
     */
    public static void forgetUnsent(UI ui, SerializableRunnable then) {
        ui.getPage()
                .executeJs("Object.keys(localStorage).filter(key => key.startsWith('traject.draft:'))"
                        + ".forEach(key => localStorage.removeItem(key))")
                .then(forgotten -> then.run(), noStorage -> then.run());
    }

    /** From the browser: text that never arrived, and when it was typed. The newer one wins. */
    @ClientCallable
    void unsent(String text, double typedAt) {
        var typed = Instant.ofEpochMilli((long) typedAt);
        var known = drafts.find(field).map(Draft::savedAt);
        if (isOlder(known, typed) && text.length() <= area.getMaxLength()) {
            area.setValue(text);
            save(text);
        } else {
            getElement().callJsFunction("forget");
        }
    }

    private static boolean isOlder(Optional<Instant> known, Instant typed) {
        return known.map(saved -> saved.isBefore(typed)).orElse(true);
    }

    private void save(String text) {
        var draft = drafts.save(field, text);
        state.setText(text.isBlank() ? "" : getTranslation("ui.draft.saved", Dates.time(draft.savedAt())));
        getElement().callJsFunction("acknowledge", text);
    }
}
