package nl.traject.plan.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.Subject;

/** The differences in one sentence, as a careful colleague would begin: what is other, not how many words. */
public record Summary(List<Clause> clauses) {

    /** What a clause counts. */
    public enum Event {
        CHANGED,
        ADDED,
        REMOVED,
        /** Stands elsewhere; it may be changed besides. */
        MOVED
    }

    /** A part of the sentence. */
    public sealed interface Clause {

        /** So many things of a kind were changed, added, removed or moved. */
        record Things(Subject subject, Event event, int count) implements Clause {}

        /** Fields of the plan itself are other. */
        record Fields(List<FieldName> names) implements Clause {}
    }

    public Summary {
        clauses = List.copyOf(clauses);
    }

    /** Whether both plans say the same. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    static Summary of(List<PartDifference> parts) {
        var clauses = new ArrayList<Clause>();
        for (var subject : Subject.values()) {
            var counts = new EnumMap<Event, Integer>(Event.class);
            parts.stream()
                    .flatMap(part -> part.items().stream())
                    .filter(item -> item.subject() == subject)
                    .forEach(item -> {
                        switch (item.change()) {
                            case CHANGED -> counts.merge(Event.CHANGED, 1, Integer::sum);
                            case ADDED -> counts.merge(Event.ADDED, 1, Integer::sum);
                            case REMOVED -> counts.merge(Event.REMOVED, 1, Integer::sum);
                            case SAME -> {
                                // Counts only when it was moved.
                            }
                        }
                        if (item.moved()) {
                            counts.merge(Event.MOVED, 1, Integer::sum);
                        }
                    });
            counts.forEach((event, count) -> clauses.add(new Clause.Things(subject, event, count)));
        }
        var fields = parts.stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.change() != Change.SAME)
                .map(FieldDifference::name)
                .toList();
        if (!fields.isEmpty()) {
            clauses.add(new Clause.Fields(fields));
        }
        return new Summary(clauses);
    }
}
