package nl.traject.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.traject.rules.CheckFact;
import nl.traject.rules.DueDate;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.rules.ScheduleFacts;
import nl.traject.security.SystemActor;
import nl.traject.shared.ProgrammeId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other rules would make of many trajectories, and having one follow them. Reads as the system actor that computes dates
 * and checks, so whoever calls has made sure that the reader may see them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RuleChanges {

    /** All dates and checks of a trajectory under one version of the rules. */
    public record Outcome(List<DueDate> dates, List<CheckFact> checks) {}

    /**
     * A trajectory with everything its dates and checks rest on.
     *
     * @param present the rules it follows
     */
    public record Known(
            Trajectory trajectory, RuleSet present, ScheduleFacts facts, List<CheckSource.Reading> readings) {

        /** What is stored for the trajectory once it follows these rules. Reads nothing. */
        public Outcome under(RuleSet rules) {
            var schedule = MilestoneSchedule.of(rules, facts);
            return new Outcome(
                    schedule.dates(),
                    readings.stream()
                            .flatMap(reading -> reading.factsOf(trajectory, schedule).stream())
                            .toList());
        }
    }

    private final TrajectoryStore trajectories;
    private final ScheduleStore schedules;
    private final DueDates dates;
    private final ObjectProvider<CheckSource> sources;
    private final SystemActor system;

    RuleChanges(
            TrajectoryStore trajectories,
            ScheduleStore schedules,
            DueDates dates,
            ObjectProvider<CheckSource> sources,
            SystemActor system) {
        this.trajectories = trajectories;
        this.schedules = schedules;
        this.dates = dates;
        this.sources = sources;
        this.system = system;
    }

    /** How many trajectories of a programme still run and started on a day or later. */
    public int count(ProgrammeId programme, LocalDate startFrom) {
        return system.as(CheckBook.JOB, () -> trajectories.countRunning(programme, startFrom));
    }

    /** Those after one of them, in the order of their ids; in a number of statements that does not grow with the limit. */
    public List<Known> read(ProgrammeId programme, LocalDate startFrom, @Nullable TrajectoryId after, int limit) {
        return system.as(CheckBook.JOB, () -> complete(trajectories.listRunning(programme, startFrom, after, limit)));
    }

    /** One of them. */
    public Known read(TrajectoryId trajectory) {
        return system.as(
                CheckBook.JOB,
                () -> complete(trajectories.find(trajectory).stream().toList()).getFirst());
    }

    /** The content of a published version. */
    public RuleSet ruleSet(RuleSetId version) {
        return schedules.ruleSet(version);
    }

    /** Has a trajectory follow another version and takes its dates and checks anew. Refuses when it was moved meanwhile. */
    public void follow(TrajectoryId trajectory, RuleSetId from, RuleSetId to) {
        if (!trajectories.follow(trajectory, from, to)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        dates.recompute(trajectory);
    }

    private List<Known> complete(List<Trajectory> some) {
        var ids = some.stream().map(Trajectory::id).toList();
        var facts = schedules.factsOf(ids);
        var readings = sources.orderedStream().map(source -> source.read(ids)).toList();
        return some.stream()
                .map(trajectory -> new Known(
                        trajectory,
                        schedules.ruleSet(trajectory.ruleSet()),
                        Objects.requireNonNull(facts.get(trajectory.id())),
                        readings))
                .toList();
    }
}
