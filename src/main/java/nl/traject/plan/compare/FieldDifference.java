package nl.traject.plan.compare;

import java.util.List;
import nl.traject.plan.outline.FieldName;
import nl.traject.shared.TextDifference;
import nl.traject.shared.TextPiece;

/**
 * A field in both plans.
 *
 * @param before empty when nothing was written
 * @param after empty when nothing is written
 */
public record FieldDifference(FieldName name, String before, String after) {

    public Change change() {
        if (before.equals(after)) {
            return Change.SAME;
        }
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    /** Whether neither plan says anything. */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The text in pieces, word by word: what stayed, what went and what came. */
    public List<TextPiece> pieces() {
        return TextDifference.of(before, after);
    }
}
