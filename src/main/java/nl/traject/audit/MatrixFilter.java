package nl.traject.audit;

import java.util.Set;
import nl.traject.rules.Check;
import nl.traject.rules.CheckState;
import nl.traject.shared.PersonId;
import nl.traject.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Which trajectories the matrix shows; what is absent narrows nothing.
 *
 * @param cohort calendar year of the start
 * @param supervisor who supervises today
 * @param check the only check that is looked at
 * @param state one of {@link #STATES}: trajectories of which a check is in this state, or, for {@code MET}, of which
 *     every check is met or not applicable
 * @param text words of the candidate's name, in any order, without regard to capitals and accents
 */
public record MatrixFilter(
        @Nullable ProgrammeId programme,
        @Nullable Integer cohort,
        @Nullable PersonId supervisor,
        @Nullable Check check,
        @Nullable CheckState state,
        String text) {

    /** What one can look for, the gravest first. */
    public static final Set<CheckState> STATES =
            Set.of(CheckState.LATE, CheckState.MISSING, CheckState.BREACHED, CheckState.DUE, CheckState.MET);

    public static final MatrixFilter NONE = new MatrixFilter(null, null, null, null, null, "");

    private static final int LONGEST_TEXT = 100;

    public MatrixFilter {
        if (state != null && !STATES.contains(state)) {
            state = null;
        }
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    public MatrixFilter withProgramme(@Nullable ProgrammeId other) {
        return new MatrixFilter(other, cohort, supervisor, check, state, text);
    }

    public MatrixFilter withCohort(@Nullable Integer other) {
        return new MatrixFilter(programme, other, supervisor, check, state, text);
    }

    public MatrixFilter withSupervisor(@Nullable PersonId other) {
        return new MatrixFilter(programme, cohort, other, check, state, text);
    }

    public MatrixFilter withCheck(@Nullable Check other) {
        return new MatrixFilter(programme, cohort, supervisor, other, state, text);
    }

    public MatrixFilter withState(@Nullable CheckState other) {
        return new MatrixFilter(programme, cohort, supervisor, check, other, text);
    }

    public MatrixFilter withText(String other) {
        return new MatrixFilter(programme, cohort, supervisor, check, state, other);
    }
}
