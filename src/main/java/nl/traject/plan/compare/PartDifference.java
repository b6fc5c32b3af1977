package nl.traject.plan.compare;

import java.util.List;
import java.util.stream.Stream;
import nl.traject.plan.content.PlanPart;

/** One of the five parts in both plans: its own fields, and the things in its lists. */
public record PartDifference(PlanPart part, List<FieldDifference> fields, List<ItemDifference> items) {

    public PartDifference {
        fields = List.copyOf(fields);
        items = List.copyOf(items);
    }

    public boolean isSame() {
        return tally().changed() == 0;
    }

    /** What is counted in the part. */
    public Tally tally() {
        return Stream.concat(fields.stream().map(Tally::of), items.stream().map(Tally::of))
                .reduce(Tally.NOTHING, Tally::plus);
    }
}
