package nl.traject.plan.compare;

/**
 * How many fields differ. Fields that neither plan fills in do not count; a thing that was added, removed or moved counts once,
 * however many fields it has.
 */
public record Tally(int edited, int added, int removed, int moved, int same) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    static Tally of(FieldDifference field) {
        if (field.isEmpty()) {
            return NOTHING;
        }
        return of(field.change());
    }

    static Tally of(ItemDifference item) {
        var change = item.change();
        if (change == Change.ADDED || change == Change.REMOVED) {
            return of(change);
        }
        return item.fields().stream().map(Tally::of).reduce(new Tally(0, 0, 0, item.moved() ? 1 : 0, 0), Tally::plus);
    }

    private static Tally of(Change change) {
        return switch (change) {
            case SAME -> new Tally(0, 0, 0, 0, 1);
            case CHANGED -> new Tally(1, 0, 0, 0, 0);
            case ADDED -> new Tally(0, 1, 0, 0, 0);
            case REMOVED -> new Tally(0, 0, 1, 0, 0);
        };
    }

    Tally plus(Tally other) {
        return new Tally(
                edited + other.edited,
                added + other.added,
                removed + other.removed,
                moved + other.moved,
                same + other.same);
    }

    /** All that differs. */
    public int changed() {
        return edited + added + removed + moved;
    }

    /** All that was looked at. */
    public int all() {
        return changed() + same;
    }
}
