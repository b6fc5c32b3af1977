package nl.traject.history.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.traject.history.changes.Page;
import nl.traject.history.changes.Save.Moment;

/**
 * Where the pages of an endless list begin that were shown already, so that the next one is found by its place in time rather
 * than by counting from the top; and what came after the list was opened stays out of it.
 */
final class Places implements Serializable {

    private final TreeMap<Integer, Moment> after = new TreeMap<>();

    Page page(int offset, int limit) {
        var near = after.floorEntry(offset);
        return near == null ? new Page(null, offset, limit) : new Page(near.getValue(), offset - near.getKey(), limit);
    }

    void remember(int offset, List<Moment> found) {
        if (found.isEmpty()) {
            return;
        }
        if (offset == 0) {
            var newest = found.getFirst();
            after.putIfAbsent(0, new Moment(newest.at(), newest.change() + 1));
        }
        after.put(offset + found.size(), found.getLast());
    }

    /** The item before one; empty for the first, and where nobody has been yet. */
    Optional<Moment> before(int offset) {
        return offset == 0 ? Optional.empty() : Optional.ofNullable(after.get(offset));
    }
}
