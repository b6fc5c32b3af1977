package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.traject.rules.CheckFact;
import nl.traject.rules.Checks;
import nl.traject.rules.MilestoneSchedule;
import org.springframework.stereotype.Component;

/** Answers whether the supervision team is complete. */
@Component
class TeamCheck implements CheckSource {

    private final TrajectoryStore trajectories;
    private final Clock clock;

    TeamCheck(TrajectoryStore trajectories, Clock clock) {
        this.trajectories = trajectories;
        this.clock = clock;
    }

    @Override
    public List<CheckFact> factsOf(Trajectory trajectory, MilestoneSchedule schedule) {
        var members = trajectories.supervisionsOf(trajectory.id()).stream()
                .map(s -> new Checks.Member(
                        s.part() == Part.PROMOTOR ? Checks.Part.PROMOTOR : Checks.Part.OTHER,
                        s.validFrom(),
                        s.validUntil(),
                        s.second()))
                .toList();
        return List.of(new Checks(schedule).team(members, LocalDate.now(clock)));
    }
}
