package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.traject.rules.CheckFact;
import nl.traject.rules.MilestoneSchedule;
import nl.traject.rules.RuleSet;
import nl.traject.rules.ScheduleFacts;
import nl.traject.security.SystemActor;
import nl.traject.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps, per trajectory and check, the one row that the audit compares with the day; none once the trajectory has ended. A feature refreshes its own in the
 * transaction that changed an input; a change of dates refreshes all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CheckBook {

    /** The system actor that computes. */
    static final String JOB = "checks";

    private final CheckStore store;
    private final TrajectoryStore trajectories;
    private final ScheduleStore schedules;
    private final ObjectProvider<CheckSource> sources;
    private final SystemActor system;
    private final Clock clock;

    CheckBook(
            CheckStore store,
            TrajectoryStore trajectories,
            ScheduleStore schedules,
            ObjectProvider<CheckSource> sources,
            SystemActor system,
            Clock clock) {
        this.store = store;
        this.trajectories = trajectories;
        this.schedules = schedules;
        this.sources = sources;
        this.system = system;
        this.clock = clock;
    }

    /** Takes what one feature answers anew. */
    public void refresh(TrajectoryId trajectory, CheckSource source) {
        refresh(trajectory, List.of(source));
    }

    void refreshAll(TrajectoryId trajectory) {
        refresh(trajectory, sources.orderedStream().toList());
    }

    /**
     * The first facts of trajectories that are new, in a number of statements that does not grow with theirs; none of those
     * that have ended.
     */
    void begin(Map<Trajectory, MilestoneSchedule> made) {
        var facts = new LinkedHashMap<Trajectory, List<CheckFact>>();
        made.keySet().stream()
                .filter(trajectory -> trajectory.endedOn() == null)
                .forEach(trajectory -> facts.put(trajectory, new ArrayList<>()));
        var ids = facts.keySet().stream().map(Trajectory::id).toList();
        sources.orderedStream()
                .map(source -> source.read(ids))
                .forEach(reading -> facts.forEach((trajectory, known) ->
                        known.addAll(reading.factsOf(trajectory, Objects.requireNonNull(made.get(trajectory))))));
        store.insertAll(facts, clock.instant());
    }

    private void refresh(TrajectoryId id, List<CheckSource> asked) {
        system.as(JOB, () -> {
            var trajectory = trajectories.find(id).orElseThrow();
            if (trajectory.endedOn() != null) {
                store.closeAll(id, clock.instant());
                return;
            }
            var schedule = scheduleOf(trajectory);
            for (var source : asked) {
                store.record(trajectory, source.factsOf(trajectory, schedule), clock.instant());
            }
        });
    }

    /** Closes what is known by the rules that a trajectory followed in another school. */
    void closeAll(TrajectoryId trajectory) {
        system.as(JOB, () -> store.closeAll(trajectory, clock.instant()));
    }

    MilestoneSchedule scheduleOf(Trajectory trajectory) {
        return schedule(trajectory, schedules.ruleSet(trajectory.ruleSet()), schedules.factsOf(trajectory.id()));
    }

    /** By these rules and facts, until the trajectory's end if it has ended. */
    static MilestoneSchedule schedule(Trajectory trajectory, RuleSet rules, ScheduleFacts facts) {
        return schedule(rules, facts, trajectory.endedOn());
    }

    static MilestoneSchedule schedule(RuleSet rules, ScheduleFacts facts, @Nullable LocalDate end) {
        var schedule = MilestoneSchedule.of(rules, facts);
        return end == null ? schedule : schedule.until(end);
    }
}
