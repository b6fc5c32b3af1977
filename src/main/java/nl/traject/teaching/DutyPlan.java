package nl.traject.teaching;

import static nl.traject.teaching.TeachingRefusal.DUTY_BLOCK_LENGTH;
import static nl.traject.teaching.TeachingRefusal.DUTY_CODE_LENGTH;
import static nl.traject.teaching.TeachingRefusal.DUTY_COURSE_LENGTH;
import static nl.traject.teaching.TeachingRefusal.DUTY_FIRST_DAY_PLAUSIBLE;
import static nl.traject.teaching.TeachingRefusal.DUTY_LAST_DAY_AFTER_FIRST;
import static nl.traject.teaching.TeachingRefusal.DUTY_LECTURER_LENGTH;
import static nl.traject.teaching.TeachingRefusal.DUTY_PLANNED_HOURS_RANGE;
import static nl.traject.teaching.TeachingRefusal.DUTY_WEEKLY_HOURS_RANGE;

import java.time.LocalDate;
import nl.traject.shared.Hours;
import nl.traject.shared.Period;
import nl.traject.shared.RuleViolation;

/**
 * What is agreed about a duty.
 *
 * @param code     of the course in the university's catalogue; may be empty
 * @param block    teaching block, such as "2" or "4 and 5"; may be empty
 * @param weekly   hours in an ordinary week
 * @param planned  hours altogether
 * @param lecturer name of the lecturer in charge, who need not be registered
 */
public record DutyPlan(
        String course,
        String code,
        Level level,
        DutyRole role,
        String block,
        LocalDate firstDay,
        LocalDate lastDay,
        Hours weekly,
        Hours planned,
        String lecturer) {

    /** Longest name of a course or a lecturer. */
    public static final int LONGEST = 200;

    /** Longest code. */
    public static final int LONGEST_CODE = 40;

    /** Longest block. */
    public static final int LONGEST_BLOCK = 60;

    /** Most hours in an ordinary week. */
    public static final Hours MOST_WEEKLY = Hours.of(40);

    /** Most hours of one duty. */
    public static final Hours MOST_PLANNED = Hours.of(1000);

    private static final int MOST_DAYS = 366;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public DutyPlan {
        course = course.strip();
        code = code.strip();
        block = block.strip();
        lecturer = lecturer.strip();
    }

    /** Refuses what could not be kept, in the order of the form. */
    DutyPlan check() {
        require(!course.isEmpty() && course.length() <= LONGEST, DUTY_COURSE_LENGTH);
        require(code.length() <= LONGEST_CODE, DUTY_CODE_LENGTH);
        require(block.length() <= LONGEST_BLOCK, DUTY_BLOCK_LENGTH);
        require(!firstDay.isBefore(EARLIEST) && !firstDay.isAfter(LATEST), DUTY_FIRST_DAY_PLAUSIBLE);
        require(
                !lastDay.isBefore(firstDay) && !lastDay.isAfter(firstDay.plusDays(MOST_DAYS)),
                DUTY_LAST_DAY_AFTER_FIRST);
        require(weekly.isMoreThan(Hours.ZERO) && !weekly.isMoreThan(MOST_WEEKLY), DUTY_WEEKLY_HOURS_RANGE);
        require(planned.isMoreThan(Hours.ZERO) && !planned.isMoreThan(MOST_PLANNED), DUTY_PLANNED_HOURS_RANGE);
        require(!lecturer.isEmpty() && lecturer.length() <= LONGEST, DUTY_LECTURER_LENGTH);
        return this;
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    private static void require(boolean holds, TeachingRefusal refusal) {
        if (!holds) {
            throw new RuleViolation(refusal);
        }
    }
}
