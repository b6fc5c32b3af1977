package nl.traject.plan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.traject.plan.outline.FieldName;
import nl.traject.plan.outline.Outline;
import nl.traject.plan.outline.Outline.Field;
import nl.traject.plan.outline.Outline.Item;
import nl.traject.plan.outline.Outline.Section;
import nl.traject.plan.outline.Outline.Shelf;

/** What one plan says against what another says, part by part and field by field. Both outlines must be in the same words. */
public record Comparison(List<PartDifference> parts) {

    public Comparison {
        parts = List.copyOf(parts);
    }

    /** Compares the later plan with the earlier one. */
    public static Comparison of(Outline before, Outline after) {
        return new Comparison(IntStream.range(0, after.sections().size())
                .mapToObj(part ->
                        part(before.sections().get(part), after.sections().get(part)))
                .toList());
    }

    public Summary summary() {
        return Summary.of(parts);
    }

    /** What is counted over all parts. */
    public Tally tally() {
        return parts.stream().map(PartDifference::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    /** How many of the five parts differ. */
    public int partsChanged() {
        return (int) parts.stream().filter(part -> !part.isSame()).count();
    }

    private static PartDifference part(Section before, Section after) {
        var items = IntStream.range(0, after.shelves().size())
                .mapToObj(shelf ->
                        items(before.shelves().get(shelf), after.shelves().get(shelf)))
                .flatMap(List::stream)
                .toList();
        return new PartDifference(after.part(), fields(before.fields(), after.fields()), items);
    }

    /** In the order of the later plan; what is gone stands where it stood, after what stood before it. */
    private static List<ItemDifference> items(Shelf before, Shelf after) {
        var placesBefore = places(before);
        var placesAfter = places(after);
        var unmoved = after.arranged() ? unmoved(before, placesAfter) : Set.<Long>of();
        var items = new ArrayList<ItemDifference>();
        for (var item : after.items()) {
            var place = place(placesBefore, item.key());
            var old = place == 0 ? null : before.items().get(place - 1);
            items.add(new ItemDifference(
                    after.subject(),
                    item.key(),
                    item.heading(),
                    old != null && after.arranged() && !unmoved.contains(item.key()),
                    place,
                    place(placesAfter, item.key()),
                    fields(old == null ? List.of() : old.fields(), item.fields())));
        }
        for (var gone : before.items()) {
            if (!placesAfter.containsKey(gone.key())) {
                var place = place(placesBefore, gone.key());
                items.add(indexAfterNeighbour(items, before, place), removed(before, gone, place));
            }
        }
        return items;
    }

    private static ItemDifference removed(Shelf shelf, Item gone, int place) {
        return new ItemDifference(
                shelf.subject(), gone.key(), gone.heading(), false, place, 0, fields(gone.fields(), List.of()));
    }

    private static int indexAfterNeighbour(List<ItemDifference> items, Shelf before, int place) {
        if (place == 1) {
            return 0;
        }
        var neighbour = before.items().get(place - 2).key();
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index).key() == neighbour)
                .map(index -> index + 1)
                .findFirst()
                .orElse(items.size());
    }

    private static Map<Long, Integer> places(Shelf shelf) {
        var places = new HashMap<Long, Integer>();
        for (var item : shelf.items()) {
            places.put(item.key(), places.size() + 1);
        }
        return places;
    }

    /** Counted from 1; 0 when it is not there. */
    private static int place(Map<Long, Integer> places, long key) {
        return places.getOrDefault(key, 0);
    }

    /**
     * Of what is in both, as many as possible that kept their order: a longest rising sequence of later places. Whatever else
     * is in both was moved past them.
     */
    private static Set<Long> unmoved(Shelf before, Map<Long, Integer> placesAfter) {
        var common = before.items().stream()
                .map(Item::key)
                .filter(placesAfter::containsKey)
                .toList();
        var length = new int[common.size()];
        var previous = new int[common.size()];
        var best = -1;
        for (var at = 0; at < common.size(); at++) {
            length[at] = 1;
            previous[at] = -1;
            for (var earlier = 0; earlier < at; earlier++) {
                if (place(placesAfter, common.get(earlier)) < place(placesAfter, common.get(at))
                        && length[earlier] >= length[at]) {
                    length[at] = length[earlier] + 1;
                    previous[at] = earlier;
                }
            }
            if (best < 0 || length[at] > length[best]) {
                best = at;
            }
        }
        return IntStream.iterate(best, at -> at >= 0, at -> previous[at])
                .mapToObj(common::get)
                .collect(Collectors.toSet());
    }

    private static List<FieldDifference> fields(List<Field> before, List<Field> after) {
        var names = after.isEmpty() ? before : after;
        return names.stream()
                .map(Field::name)
                .map(name -> new FieldDifference(name, text(before, name), text(after, name)))
                .toList();
    }

    private static String text(List<Field> fields, FieldName name) {
        return fields.stream()
                .filter(field -> field.name() == name)
                .map(Field::text)
                .findFirst()
                .orElse("");
    }
}
