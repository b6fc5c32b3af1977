package nl.traject.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.traject.people.Schedules;
import nl.traject.people.TrajectoryAccess;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.security.CurrentUser;
import nl.traject.security.Role;
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

    private static final Set<Role> OFFICES = EnumSet.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.HR);

    /** A trajectory as a whole. */
    public record Overview(
            MilestoneSchedule schedule, List<TimelineItem> items, List<OpenStep> steps, RecordFigures figures) {}

    private final OverviewStore store;
    private final OpenStepStore steps;
    private final Schedules schedules;
    private final TrajectoryAccess access;
    private final Clock clock;

    Overviews(OverviewStore store, OpenStepStore steps, Schedules schedules, TrajectoryAccess access, Clock clock) {
        this.store = store;
        this.steps = steps;
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
                steps.stepsOf(trajectory),
                store.figuresOf(trajectory));
    }

    /** What waits for the signed-in person, the most urgent first; at most {@value #STEPS}. */
    public Excerpt<OpenStep> listMySteps() {
        return Excerpt.of(steps.stepsFor(CurrentUser.get().person(), LocalDate.now(clock), STEPS + 1), STEPS);
    }

    /**
     * Where something waits for the signed-in person. Nothing for whoever holds an office of a school: that list is worked off by
     * others too and may be long, so it is told on the start page only.
     */
    public List<Pending> listPending() {
        var user = CurrentUser.get();
        return Collections.disjoint(user.roles(), OFFICES)
                ? steps.pendingFor(user.person(), LocalDate.now(clock))
                : List.of();
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
