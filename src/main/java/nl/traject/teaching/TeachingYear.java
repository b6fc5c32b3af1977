package nl.traject.teaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.traject.rules.AcademicYear;
import nl.traject.shared.Hours;

/**
 * The duties of an academic year, by the day they begin.
 *
 * @param contract contract hours of the year, without days outside the trajectory
 */
public record TeachingYear(AcademicYear year, List<Duty> duties, Hours contract) {

    private static final int TENTH_OF_PERCENT = 1;

    public TeachingYear {
        duties = List.copyOf(duties);
    }

    public Hours worked() {
        return Hours.sum(live().stream().map(Duty::worked).toList());
    }

    /** Planned hours, or worked ones where they are more or final. */
    public Hours expected() {
        return Hours.sum(live().stream().map(TeachingYear::expected).toList());
    }

    /** Share of the contract hours, in percent with one decimal. */
    public BigDecimal share() {
        return percent(expected(), contract);
    }

    /** The same of the worked hours alone. */
    public BigDecimal workedShare() {
        return percent(worked(), contract);
    }

    /** Courses of the year; guest lectures and thesis supervision are none. */
    public int courses() {
        return (int) live().stream().filter(duty -> duty.plan().role().isCourse()).count();
    }

    /** One amount in percent of another, with one decimal; of nothing it is zero. */
    static BigDecimal percent(Hours part, Hours whole) {
        return whole.value().signum() == 0
                ? BigDecimal.ZERO
                : part.value().movePointRight(2).divide(whole.value(), TENTH_OF_PERCENT, RoundingMode.HALF_UP);
    }

    private List<Duty> live() {
        return duties.stream()
                .filter(duty -> duty.status() != DutyStatus.CANCELLED)
                .toList();
    }

    private static Hours expected(Duty duty) {
        return duty.status() == DutyStatus.DONE ? duty.worked() : duty.counted();
    }
}
