package nl.traject.plan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import nl.traject.plan.content.PlanPart;
import nl.traject.plan.draft.PlanDraft;
import nl.traject.ui.Icon;
import nl.traject.ui.Label;
import nl.traject.ui.StatusBadge;
import nl.traject.ui.StatusKind;
import nl.traject.ui.Tone;
import org.jspecify.annotations.Nullable;

/** A part of the plan, folded or not: its number and name, what it says in short, what is still missing. */
class PartSection extends Composite<NativeDetails> {

    private final PlanPart part;
    private final Span note = Label.span("", "part-note");
    private final Div marks = new Div();
    private final @Nullable Component mark;

    /**
     * @param mark what others say about it; may be null
     * @param toggled told whether it is unfolded now
     */
    PartSection(
            PlanPart part,
            @Nullable Component mark,
            boolean open,
            Component body,
            SerializableConsumer<Boolean> toggled) {
        this.part = part;
        this.mark = mark;
        var details = getContent();
        details.addClassName("plan-part");
        var number = Label.span(Integer.toString(part.ordinal() + 1), "part-number");
        marks.addClassName("part-marks");
        var summary = new Div(new Icon("chevron"), number, new H2(PlanWords.part(part)), note, marks);
        summary.addClassName("part-summary");
        details.setSummary(summary);
        details.setContent(body);
        details.setOpen(open);
        details.addToggleListener(event -> toggled.accept(event.isOpened()));
    }

    /** Says in short what the part says, and what is missing. */
    void show(PlanDraft draft, String inShort) {
        note.setText(inShort);
        marks.removeAll();
        if (mark != null) {
            marks.add(mark);
        }
        var missing = draft.missing(part);
        if (missing > 0) {
            marks.add(
                    new StatusBadge(StatusKind.MISSING, PlanWords.text("missing." + part, missing)).withTone(Tone.DUE));
        } else if (part != PlanPart.TEACHING) {
            marks.add(new StatusBadge(StatusKind.MET, PlanWords.text("complete")));
        }
    }
}
