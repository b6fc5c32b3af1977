package nl.traject.teaching;

import java.util.Collection;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.rules.Checks;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Tells the audit whether teaching stays within the rules. */
@Component
class TeachingChecks implements CheckSource {

    private final TeachingStore duties;

    TeachingChecks(TeachingStore duties) {
        this.duties = duties;
    }

    @Override
    public Reading read(Collection<TrajectoryId> trajectories) {
        var known = duties.listOf(trajectories);
        return (trajectory, schedule) -> {
            var facts = DutyRules.facts(schedule, known.getOrDefault(trajectory.id(), List.of()));
            return List.of(new Checks(schedule).teaching(facts));
        };
    }
}
