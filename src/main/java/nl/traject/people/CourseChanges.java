package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.traject.rules.ScheduleChange;
import nl.traject.security.CurrentUser;
import nl.traject.security.SystemActor;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SchoolId;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a step in the course of a trajectory does to its team, its programme and its dates. Whoever calls has made sure who may
 * take the step; what somebody else changed meanwhile is refused.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CourseChanges {

    /** A programme with the rules that a trajectory follows there. */
    public record Home(ProgrammeId programme, SchoolId school, RuleSetId ruleSet) {}

    private final TrajectoryStore trajectories;
    private final StandingStore standing;
    private final SupervisionStore places;
    private final ObservationStore observations;
    private final RegisterStore register;
    private final DueDates dates;
    private final CheckBook checks;
    private final SystemActor system;
    private final Clock clock;

    CourseChanges(
            TrajectoryStore trajectories,
            StandingStore standing,
            SupervisionStore places,
            ObservationStore observations,
            RegisterStore register,
            DueDates dates,
            CheckBook checks,
            SystemActor system,
            Clock clock) {
        this.trajectories = trajectories;
        this.standing = standing;
        this.places = places;
        this.observations = observations;
        this.register = register;
        this.dates = dates;
        this.checks = checks;
        this.system = system;
        this.clock = clock;
    }

    /** A programme and its rules in force on a day; none unless the signed-in person administers its school too. */
    public Optional<Home> findHome(ProgrammeId programme, LocalDate day) {
        return register.findProgramme(programme, day, CurrentUser.get().person())
                .map(place -> new Home(programme, place.school(), place.ruleSet()));
    }

    /** Every date as it is, and by the rules of another programme. */
    public ScheduleChange whatIfMoved(TrajectoryId trajectory, Home to) {
        return dates.change(trajectory, to.ruleSet());
    }

    /** The trajectory belongs to another programme and follows its rules; what its old school knew of it is closed. */
    public void transfer(Trajectory trajectory, Home to) {
        requireCurrent(standing.rehome(trajectory.id(), trajectory.programme(), to));
        checks.closeAll(trajectory.id());
        dates.recompute(trajectory.id());
    }

    /** HR has extended the contract. HR writes no trajectory, so that the system actor marks it. */
    public void markExtended(Trajectory trajectory) {
        system.as(CheckBook.JOB, () -> stand(trajectory, TrajectoryStatus.EXTENDED, trajectory.endedOn()));
    }

    /**
     * The trajectory is over after a day: everybody's place in the team ends then, the observer's at once; nothing is due or
     * open any more.
     */
    public void end(Trajectory trajectory, TrajectoryStatus as, LocalDate lastDay) {
        stand(trajectory, as, lastDay);
        for (var place : trajectories.supervisionsOf(trajectory.id())) {
            if (place.validFrom().isAfter(lastDay)) {
                places.delete(place);
            } else if (!place.isOverOn(lastDay.plusDays(1))) {
                places.update(place.endOn(lastDay));
            }
        }
        observations.close(trajectory.id(), clock.instant());
        dates.recompute(trajectory.id());
    }

    /** The trajectory goes on after all: dates are due again. Its team is put together anew. */
    public void reopen(Trajectory trajectory, TrajectoryStatus as) {
        stand(trajectory, as, null);
        dates.recompute(trajectory.id());
    }

    private void stand(Trajectory trajectory, TrajectoryStatus to, @Nullable LocalDate endedOn) {
        requireCurrent(standing.stand(trajectory.id(), trajectory.status(), to, endedOn));
    }

    private static void requireCurrent(boolean current) {
        if (!current) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
