package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.traject.plan.compare.Change;
import nl.traject.plan.compare.FieldDifference;
import nl.traject.ui.ChangeMarks;
import nl.traject.ui.Label;

/** One side of a field, with what went or what came marked in it. */
class ComparedText extends Composite<Div> {

    /** Long stretches that stayed are cut in the middle to these many characters at either end. */
    private static final int KEPT = 240;

    /**
     * @param side what the plan of this side is called; shown where both sides stand below each other
     * @param before whether it is the earlier side
     * @param abridged whether the middle of what stayed may be left out
     */
    ComparedText(String side, FieldDifference field, boolean before, boolean abridged) {
        this(side, before);
        var text = before ? field.before() : field.after();
        if (text.isEmpty()) {
            getContent()
                    .add(Label.dim(CompareWords.of(before ? "not_there" : field.isEmpty() ? "not_there" : "removed")));
            return;
        }
        for (var piece : field.pieces()) {
            if (before ? piece.isBefore() : piece.isAfter()) {
                getContent()
                        .add(ChangeMarks.of(piece, abridged && field.change() != Change.SAME ? KEPT : text.length()));
            }
        }
    }

    /** A remark in place of a text. */
    ComparedText(String side, boolean before, String remark) {
        this(side, before);
        getContent().add(Label.dim(remark));
    }

    private ComparedText(String side, boolean before) {
        getContent().addClassNames("compare-text", before ? "compare-before" : "compare-after");
        getContent().add(Label.span(side, "compare-side"));
    }
}
