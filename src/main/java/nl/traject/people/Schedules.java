package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import nl.traject.rules.MilestoneEvent;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.NotPermitted;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of a trajectory, for whoever they are open to, and moving one by hand. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Schedules {

    private final DueDates dates;
    private final ScheduleStore schedules;
    private final TrajectoryAccess access;
    private final Clock clock;

    Schedules(DueDates dates, ScheduleStore schedules, TrajectoryAccess access, Clock clock) {
        this.dates = dates;
        this.schedules = schedules;
        this.access = access;
        this.clock = clock;
    }

    /** Every date, and the rule set they follow from. Refuses as "not found" what is not there or not open. */
    public MilestoneSchedule of(TrajectoryId trajectory) {
        return dates.find(trajectory).orElseThrow(() -> new NotFound("dates of trajectory " + trajectory));
    }

    /**
     * A promotor or an administrator puts a milestone on another day. Refuses without a reason, a date that follows from
     * another, and an evaluation after its decide-by date.
     */
    @Transactional
    public void move(TrajectoryId trajectory, MilestoneEvent event, LocalDate date, String reason) {
        var relation = access.requireReader(trajectory);
        if (!relation.isPromotor() && !relation.administrator()) {
            throw new NotPermitted(PeopleRefusal.ONLY_A_PROMOTOR);
        }
        of(trajectory).requireMovable(event, date);
        if (reason.isBlank()) {
            throw new RuleViolation(PeopleRefusal.MOVED_DATE_REASON_LENGTH);
        }

        schedules.insertMove(
                trajectory, event, date, reason.strip(), CurrentUser.get().person(), LocalDate.now(clock));

        dates.recompute(trajectory);
    }
}
