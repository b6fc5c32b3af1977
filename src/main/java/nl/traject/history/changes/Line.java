package nl.traject.history.changes;

import java.util.List;
import nl.traject.history.changes.Change.Operation;
import nl.traject.history.changes.Save.Moment;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * One save in a list: who, when, about whom, and which records; the values come when it is opened.
 *
 * @param candidate null when it is about no trajectory, or about one that is not open any more
 * @param records   how many rows it changed that the reader may see and asked for
 * @param touched   the first of them
 */
public record Line(
        Moment at,
        @Nullable String person,
        @Nullable String job,
        @Nullable TrajectoryId trajectory,
        @Nullable String candidate,
        int records,
        List<Touched> touched) {

    public Line {
        touched = List.copyOf(touched);
    }

    /**
     * A record that was changed.
     *
     * @param title   its own words as they were recorded; null when it has none
     * @param columns what changed; empty for a new or removed record
     */
    public record Touched(
            String table, Operation operation, @Nullable String title, List<String> columns) {

        public Touched {
            columns = List.copyOf(columns);
        }
    }

    public SaveId id() {
        return new SaveId(at.change());
    }
}
