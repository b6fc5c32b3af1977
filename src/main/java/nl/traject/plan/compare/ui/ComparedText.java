package nl.traject.plan.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import nl.traject.plan.compare.Change;
import nl.traject.plan.compare.FieldDifference;
import nl.traject.plan.compare.Piece;
import nl.traject.ui.Label;

/**
 * One side of a field: what went is in {@code del}, what came in {@code ins}, and screen readers are told where each begins and
 * ends.
 */
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
                getContent().getElement().appendChild(element(piece, abridged && field.change() != Change.SAME));
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

    private static Element element(Piece piece, boolean abridged) {
        return switch (piece.change()) {
            case ADDED -> marked("ins", CompareWords.of("read.added"), piece.text());
            case REMOVED -> marked("del", CompareWords.of("read.removed"), piece.text());
            default -> Element.createText(abridged ? abridged(piece.text()) : piece.text());
        };
    }

    private static Element marked(String tag, String read, String text) {
        return new Element(tag)
                .appendChild(
                        Label.hidden(read + " ").getElement(),
                        Element.createText(text),
                        Label.hidden(" " + CompareWords.of("read.end")).getElement());
    }

    private static String abridged(String text) {
        if (text.length() <= 3 * KEPT) {
            return text;
        }
        var start = text.offsetByCodePoints(0, text.codePointCount(0, KEPT));
        var end = text.offsetByCodePoints(text.length(), -text.codePointCount(text.length() - KEPT, text.length()));
        return text.substring(0, start) + " … " + text.substring(end);
    }
}
