package nl.traject.history.changes;

import nl.traject.history.changes.Save.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list: the next {@code limit} after a known place, some of them skipped. The nearer the place, the less there
 * is to skip: the thousandth page then costs what the first one does.
 *
 * @param after the last item before; null at the beginning
 */
public record Page(@Nullable Moment after, int skip, int limit) {

    /** From the beginning. */
    public static Page first(int limit) {
        return new Page(null, 0, limit);
    }
}
