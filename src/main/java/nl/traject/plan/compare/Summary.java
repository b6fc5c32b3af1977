package nl.traject.plan.compare;

import java.util.ArrayList;
import java.util.List;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.Subject;

/** The differences in short, as a careful colleague would begin: what changed, what is new, what is gone, what moved. */
public record Summary(List<Clause> clauses) {

    /** What happened, in the order in which it is told. */
    public enum Event {
        CHANGED,
        ADDED,
        REMOVED,
        /** Stands elsewhere; it may be changed besides. */
        MOVED
    }

    /** Things or fields to which the same happened. */
    public sealed interface Clause {

        Event event();

        /**
         * Things of a kind were changed, added, removed or moved.
         *
         * @param names what they are called
         */
        record Things(Subject subject, Event event, List<String> names) implements Clause {

            public Things {
                names = List.copyOf(names);
            }
        }

        /** Fields of the plan itself are other. */
        record Fields(List<FieldName> names) implements Clause {

            public Fields {
                names = List.copyOf(names);
            }

            @Override
            public Event event() {
                return Event.CHANGED;
            }
        }
    }

    public Summary {
        clauses = List.copyOf(clauses);
    }

    /** Whether both plans say the same. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** What is told of one event; fields of the plan itself come before things. */
    public List<Clause> of(Event event) {
        return clauses.stream().filter(clause -> clause.event() == event).toList();
    }

    static Summary of(List<PartDifference> parts) {
        var clauses = new ArrayList<Clause>();
        var fields = parts.stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.change() != Change.SAME)
                .map(FieldDifference::name)
                .toList();
        if (!fields.isEmpty()) {
            clauses.add(new Clause.Fields(fields));
        }
        for (var event : Event.values()) {
            for (var subject : Subject.values()) {
                var names = parts.stream()
                        .flatMap(part -> part.items().stream())
                        .filter(item -> item.subject() == subject && happened(event, item))
                        .map(ItemDifference::heading)
                        .toList();
                if (!names.isEmpty()) {
                    clauses.add(new Clause.Things(subject, event, names));
                }
            }
        }
        return new Summary(clauses);
    }

    private static boolean happened(Event event, ItemDifference item) {
        return switch (event) {
            case CHANGED -> item.change() == Change.CHANGED;
            case ADDED -> item.change() == Change.ADDED;
            case REMOVED -> item.change() == Change.REMOVED;
            case MOVED -> item.moved();
        };
    }
}
