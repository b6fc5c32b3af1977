package nl.traject.plan.content;

import java.util.List;
import nl.traject.shared.Ects;

/**
 * The second part: what is learned, as the educational ledger had it. Items that were refused or dropped are left out.
 *
 * @param required credits that the rule set asks for
 * @param items by last day
 */
public record Training(Ects required, List<TrainingItem> items) {

    public Training {
        items = List.copyOf(items);
    }

    /** Nothing is planned and nothing is required. */
    public static Training empty() {
        return new Training(Ects.ZERO, List.of());
    }

    /** Credits of all items. */
    public Ects total() {
        return Ects.sum(items.stream().map(TrainingItem::credits).toList());
    }
}
