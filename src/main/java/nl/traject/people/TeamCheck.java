package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.traject.rules.Checks;
import nl.traject.shared.TrajectoryId;
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
    public Reading read(Collection<TrajectoryId> read) {
        var teams = trajectories.supervisionsOf(read);
        return (trajectory, schedule) -> {
            var members = teams.getOrDefault(trajectory.id(), List.of()).stream()
                    .map(TeamCheck::member)
                    .toList();
            return List.of(new Checks(schedule).team(members, LocalDate.now(clock)));
        };
    }

    private static Checks.Member member(Supervision supervision) {
        return new Checks.Member(
                supervision.part() == Part.PROMOTOR ? Checks.Part.PROMOTOR : Checks.Part.OTHER,
                supervision.validFrom(),
                supervision.validUntil(),
                supervision.second());
    }
}
