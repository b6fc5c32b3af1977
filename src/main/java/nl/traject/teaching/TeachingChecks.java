package nl.traject.teaching;

import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.people.Trajectory;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.rules.MilestoneSchedule;
import org.springframework.stereotype.Component;

/** Tells the audit whether teaching stays within the rules. */
@Component
class TeachingChecks implements CheckSource {

    private final TeachingStore duties;

    TeachingChecks(TeachingStore duties) {
        this.duties = duties;
    }

    @Override
    public List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule) {
        var facts = DutyRules.facts(schedule, duties.list(trajectory.id()));
        return List.of(new Checks(schedule).teaching(facts));
    }
}
