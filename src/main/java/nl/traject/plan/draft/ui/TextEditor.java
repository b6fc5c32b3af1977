package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import nl.traject.plan.draft.DraftText;
import nl.traject.plan.draft.Merge;
import nl.traject.plan.draft.TextPlace;
import nl.traject.plan.draft.Written;
import nl.traject.shared.RuleViolation;
import nl.traject.ui.Dates;
import nl.traject.ui.Label;
import nl.traject.ui.Refusals;

/**
 * A text of the draft while it is written. It is stored {@value #MILLISECONDS} ms after the last key and when the cursor
 * leaves it; until the server has it, the browser keeps it too ({@code traject-draft}). What others write appears while the
 * cursor is elsewhere; when both have written, both texts are shown and nothing is overwritten.
 */
@Tag("traject-draft")
@JsModule("./components/traject-draft.ts")
class TextEditor extends Component implements HasStyle {

    private static final int MILLISECONDS = 1_500;
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 24;

    private final PlanDesk desk;
    private final TextPlace place;
    private final TextFieldBase<?, String> field;
    private final Span flag = Label.span("", "edit-flag");
    private final Span state = Label.span("", "draft-state");
    private final TextConflict conflict = new TextConflict(this::keepMine, this::takeTheirs, this::mergeBoth);
    private DraftText base;
    private boolean focused;

    TextEditor(PlanDesk desk, TextPlace place) {
        this.desk = desk;
        this.place = place;
        this.base = desk.draft().text(place);
        this.field = place.kind().isLine() ? new TextField() : area();
        addClassName("text-editor");
        field.setLabel(PlanWords.field(place.kind()));
        field.setValue(base.content());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS);
        field.getElement().setAttribute("dir", "auto");
        field.addFocusListener(event -> {
            focused = true;
            desk.enter(place.key());
        });
        field.addBlurListener(event -> {
            focused = false;
            desk.leave(place.key());
            adopt(desk.draft().text(place));
        });
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                store(event.getValue());
            }
        });
        state.getElement().setAttribute("role", "status");
        state.setText(byOther());
        flag.setVisible(false);
        getElement().setAttribute("account", desk.reader().toString());
        getElement().setAttribute("field", "plan:" + desk.trajectory().id() + ":" + place.key());
        getElement().appendChild(flag.getElement(), field.getElement(), state.getElement(), conflict.getElement());
    }

    /** With a remark below the field. */
    TextEditor help(String text) {
        field.setHelperText(text);
        return this;
    }

    /** With another name than the usual one, such as that of a supervisor. */
    TextEditor label(String text) {
        field.setLabel(text);
        return this;
    }

    TextPlace place() {
        return place;
    }

    void focus() {
        field.focus();
    }

    /** Says who else has the cursor in it. */
    void others(List<String> names) {
        flag.setText(names.isEmpty() ? "" : String.join(", ", names));
        flag.setVisible(!names.isEmpty());
        setClassName("edited-by-other", !names.isEmpty());
        field.getElement()
                .setAttribute("title", names.isEmpty() ? "" : PlanWords.text("present.field", flag.getText()));
    }

    /** Shows what is stored now, unless the reader is writing. */
    void adopt(DraftText stored) {
        if (stored.version() == base.version() || conflict.isShown()) {
            return;
        }
        if (focused || !field.getValue().equals(base.content())) {
            state.setText(PlanWords.text("state.other", stored.changedBy()));
            return;
        }
        settle(stored);
        state.setText(byOther());
    }

    /** Who changed it last, and when; nothing when it was the reader. */
    private String byOther() {
        var at = base.changedAt();
        return at == null || base.changedBy().equals(desk.nameOf(desk.reader()))
                ? ""
                : PlanWords.text("state.by", base.changedBy(), Dates.moment(at));
    }

    /** Brings back what the reader typed while somebody else changed the text, and has not settled. */
    void restore(String typed) {
        if (!typed.equals(base.content()) && !conflict.isShown()) {
            field.setValue(typed);
            conflict.show(typed, base);
        }
    }

    /**
     * From the browser: text that never arrived. It goes on from what its writer stored last; where somebody else wrote last,
     * it is put beside that.
     */
    @ClientCallable
    void unsent(String text, double typedAt) {
        if (text.equals(base.content())) {
            getElement().callJsFunction("forget");
        } else if (isOwn(typedAt)) {
            field.setValue(text);
            store(text);
        } else {
            restore(text);
        }
    }

    private boolean isOwn(double typedAt) {
        var at = base.changedAt();
        return at == null
                || desk.nameOf(desk.reader()).equals(base.changedBy())
                        && at.isBefore(Instant.ofEpochMilli((long) typedAt));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.register(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        desk.unregister(this);
    }

    private void store(String typed) {
        try {
            switch (desk.services().drafts().write(desk.trajectory().id(), place, base.version(), typed)) {
                case Written.Saved saved -> stored(saved.stored(), typed);
                case Written.Clash clash -> conflict.show(clash.mine(), clash.stored());
            }
            field.setInvalid(false);
        } catch (RuleViolation refused) {
            field.setErrorMessage(Refusals.sentence(refused));
            field.setInvalid(true);
            state.setText(PlanWords.text("state.unsaved"));
        }
    }

    private void stored(DraftText text, String typed) {
        base = text;
        conflict.hide();
        var at = text.changedAt();
        state.setText(at == null ? "" : PlanWords.text("state.saved", Dates.time(at)));
        getElement().callJsFunction("acknowledge", typed);
        desk.saved(text);
    }

    private void keepMine() {
        base = read();
        store(field.getValue());
    }

    private void takeTheirs() {
        desk.services().drafts().settle(desk.trajectory().id(), place);
        settle(read());
        getElement().callJsFunction("forget");
        desk.saved(base);
    }

    private void mergeBoth() {
        var theirs = read();
        var both = Merge.propose(base.content(), field.getValue(), theirs.content());
        base = theirs;
        field.setValue(both);
        store(both);
        field.focus();
    }

    private void settle(DraftText stored) {
        base = stored;
        field.setValue(stored.content());
        field.setInvalid(false);
        conflict.hide();
    }

    private DraftText read() {
        return desk.services().drafts().getText(desk.trajectory().id(), place);
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMinRows(ROWS);
        area.setMaxRows(MOST_ROWS);
        return area;
    }
}
