package nl.traject.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.people.Schedules;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.security.CurrentUser;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the start page and the overview of a trajectory show. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Overviews {

    /** A person's open work fits on a page; the lists of the records have the rest. */
    public static final int STEPS = 50;

    /** More candidates than a page of bars is good for; the list of candidates has all. */
    public static final int CARDS = 40;

    /** A larger number tells nobody more. */
    private static final int PENDING = 99;

    /** A trajectory as a whole. */
    public record Overview(
            MilestoneSchedule schedule, List<TimelineItem> items, List<OpenStep> steps, RecordFigures figures) {}

    private final OverviewStore store;
    private final Schedules schedules;
    private final TrajectoryAccess access;
    private final Clock clock;

    Overviews(OverviewStore store, Schedules schedules, TrajectoryAccess access, Clock clock) {
        this.store = store;
        this.schedules = schedules;
        this.access = access;
        this.clock = clock;
    }

    /** For the team and the school. Refuses everybody else as "not found". */
    public Overview get(TrajectoryId trajectory) {
        access.requireReader(trajectory);
        return new Overview(
                schedules.of(trajectory),
                store.timelineOf(trajectory),
                store.stepsOf(trajectory),
                store.figuresOf(trajectory));
    }

    /** What waits for the signed-in person, the most urgent first; at most {@value #STEPS}. */
    public Excerpt<OpenStep> listMySteps() {
        return Excerpt.of(store.stepsFor(CurrentUser.get().person(), LocalDate.now(clock), STEPS + 1), STEPS);
    }

    /** Where something waits for the signed-in person, apart from what waits for an office; at most {@value #PENDING}. */
    public List<Pending> listPending() {
        return store.pendingFor(CurrentUser.get().person(), LocalDate.now(clock), PENDING);
    }

    /** Whom the signed-in person supervises today, the soonest next date first; at most {@value #CARDS}. */
    public Excerpt<CandidateCard> listMyCandidates() {
        return Excerpt.of(store.supervisedBy(CurrentUser.get().person(), LocalDate.now(clock), CARDS + 1), CARDS);
    }

    /** Whose first contract nobody has decided about, by the offices of the signed-in person; at most {@value #CARDS}. */
    public Excerpt<CandidateCard> listUndecided() {
        return Excerpt.of(store.undecidedFor(CurrentUser.get().person(), LocalDate.now(clock), CARDS + 1), CARDS);
    }
}
