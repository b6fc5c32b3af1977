package nl.traject.plan.compare;

import java.util.List;
import nl.traject.plan.outline.Subject;

/**
 * A thing in a list, matched by its key.
 *
 * @param heading what it is called now; what it was called when it is gone
 * @param moved whether it stands elsewhere in an order that the team chose
 * @param placeBefore counted from 1; 0 when it was not there
 * @param placeAfter counted from 1; 0 when it is gone
 */
public record ItemDifference(
        Subject subject,
        long key,
        String heading,
        boolean moved,
        int placeBefore,
        int placeAfter,
        List<FieldDifference> fields) {

    public ItemDifference {
        fields = List.copyOf(fields);
    }

    /** What became of what it says; a thing that was only moved says the same. */
    public Change change() {
        if (placeBefore == 0) {
            return Change.ADDED;
        }
        if (placeAfter == 0) {
            return Change.REMOVED;
        }
        return fields.stream().allMatch(field -> field.change() == Change.SAME) ? Change.SAME : Change.CHANGED;
    }

    /** Whether nothing at all became of it. */
    public boolean isSame() {
        return change() == Change.SAME && !moved;
    }
}
