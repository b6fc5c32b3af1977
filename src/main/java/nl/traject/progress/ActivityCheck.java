package nl.traject.progress;

import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.people.Trajectory;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.rules.MilestoneSchedule;
import org.springframework.stereotype.Component;

/** Answers whether there was an entry lately. Nothing but the day of the last one leaves the log. */
@Component
class ActivityCheck implements CheckSource {

    private final EntryStore entries;

    ActivityCheck(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule) {
        return List.of(new Checks(schedule).activity(entries.lastActivity(trajectory.id())));
    }
}
