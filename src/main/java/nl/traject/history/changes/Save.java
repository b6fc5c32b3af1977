package nl.traject.history.changes;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * One save: everything that was changed in one transaction, within one trajectory or outside of all.
 *
 * @param person     name of who did it, or for whom a job did; null when it was a job by itself or is not known
 * @param job        system actor that did it; null when it was a person
 * @param trajectory null when it is about none
 * @param candidate  whose trajectory; null when it is about none, or not open any more
 * @param records    how many rows it changed that the reader may see and asked for
 * @param changes    the first of them
 */
public record Save(
        Moment at,
        @Nullable String person,
        @Nullable String job,
        @Nullable TrajectoryId trajectory,
        @Nullable String candidate,
        int records,
        List<Change> changes) {

    public Save {
        changes = List.copyOf(changes);
    }

    /**
     * A place in the history, which goes from the newest change to the oldest.
     *
     * @param at     when the last row of a save was written
     * @param change number of that row
     */
    public record Moment(Instant at, long change) implements Serializable {}

    public SaveId id() {
        return new SaveId(at.change);
    }
}
