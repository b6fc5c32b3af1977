package nl.traject.audit;

import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.Check;
import nl.traject.shared.TrajectoryId;

/**
 * A trajectory in the compliance matrix.
 *
 * @param programme short name of the programme, such as "ILLC"
 * @param month months completed since the start
 * @param cells what is recorded, in the order of {@link Check}
 */
public record MatrixRow(
        TrajectoryId id,
        String givenName,
        String familyName,
        String programme,
        LocalDate start,
        int month,
        List<MatrixCell> cells) {

    /** "Vos, Robin", as lists of a register have it. */
    public String name() {
        return familyName + ", " + givenName;
    }

    /** A check that nothing is recorded for is not applicable. */
    public MatrixCell cell(Check check) {
        for (var cell : cells) {
            if (cell.check() == check) {
                return cell;
            }
        }
        return MatrixCell.notApplicable(check);
    }

    /** A list on the screen looks its rows up all the time; that of all cells is as good and takes a hundred times as long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
