package nl.traject.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.traject.rules.Check;
import nl.traject.rules.CheckFact;
import nl.traject.rules.CheckState;
import org.jspecify.annotations.Nullable;

/**
 * One check of one trajectory as it is today; light enough to be kept for every row on the screen.
 *
 * @param lateFrom the day on which it is late; none: never
 * @param figure how much, in {@code unit}; none when only the date says it
 * @param wanted what the figure is measured against: EC asked for by now, people the team needs; none otherwise
 */
public record MatrixCell(
        Check check,
        CheckState state,
        @Nullable LocalDate lateFrom,
        @Nullable BigDecimal figure,
        CheckFact.@Nullable Unit unit,
        @Nullable BigDecimal wanted) {

    /** Of a check that nothing is recorded for. */
    static MatrixCell notApplicable(Check check) {
        return new MatrixCell(check, CheckState.NOT_APPLICABLE, null, null, null, null);
    }

    /** Whether there is something to do or to explain. */
    public boolean isException() {
        return state != CheckState.MET && state != CheckState.NOT_APPLICABLE;
    }
}
