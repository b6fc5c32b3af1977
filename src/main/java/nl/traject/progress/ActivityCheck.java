package nl.traject.progress;

import java.util.Collection;
import java.util.List;
import nl.traject.people.CheckSource;
import nl.traject.rules.Checks;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Answers whether there was an entry lately. Nothing but the day of the last one leaves the log. */
@Component
class ActivityCheck implements CheckSource {

    private final EntryStore entries;

    ActivityCheck(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public Reading read(Collection<TrajectoryId> trajectories) {
        var lastOn = entries.lastActivity(trajectories);
        return (trajectory, schedule) -> List.of(new Checks(schedule).activity(lastOn.get(trajectory.id())));
    }
}
