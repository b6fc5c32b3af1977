package nl.traject.audit;

import nl.traject.rules.CheckState;
import org.jspecify.annotations.Nullable;

/**
 * How many trajectories there are by what their checks say, without regard to the state one looks for; a trajectory with a
 * late and a due check counts in both.
 *
 * @param allMet those of which every check is met or not applicable
 */
public record MatrixSummary(int trajectories, int late, int missing, int breached, int due, int allMet) {

    public static final MatrixSummary EMPTY = new MatrixSummary(0, 0, 0, 0, 0, 0);

    /** Those with a check that is neither met nor not applicable. */
    public int open() {
        return trajectories - allMet;
    }

    /** How many are listed when one looks for a state; for none, all. */
    public int count(@Nullable CheckState state) {
        return switch (state) {
            case null -> trajectories;
            case LATE -> late;
            case MISSING -> missing;
            case BREACHED -> breached;
            case DUE -> due;
            case MET -> allMet;
            case EXCUSED, NOT_APPLICABLE -> 0;
        };
    }
}
