package nl.traject.plan.outline;

import java.util.List;
import nl.traject.plan.content.PlanContent;
import nl.traject.plan.content.PlanPart;

/** A plan as headed fields: all of it, in a fixed order, empty fields too. */
public record Outline(List<Section> sections) {

    /**
     * One of the five parts.
     *
     * @param fields of the part itself
     * @param shelves the lists it holds
     */
    public record Section(PlanPart part, List<Field> fields, List<Shelf> shelves) {

        public Section {
            fields = List.copyOf(fields);
            shelves = List.copyOf(shelves);
        }
    }

    /**
     * A list of things of one kind.
     *
     * @param arranged whether the team chose the order, so that another order means something; else it follows from a number
     *     or a date
     */
    public record Shelf(Subject subject, boolean arranged, List<Item> items) {

        public Shelf {
            items = List.copyOf(items);
        }
    }

    /**
     * A thing in a list.
     *
     * @param key stays the same from one plan of a trajectory to the next
     * @param heading what it is called
     */
    public record Item(long key, String heading, List<Field> fields) {

        public Item {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A named text.
     *
     * @param text in the reader's words; empty when nothing is written
     */
    public record Field(FieldName name, String text) {

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    public Outline {
        sections = List.copyOf(sections);
    }

    /** Lays a plan out in the words given. */
    public static Outline of(PlanContent plan, OutlineWords words) {
        return new Outliner(words).outline(plan);
    }
}
