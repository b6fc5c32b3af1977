package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.traject.rules.RuleSet;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who supervises a trajectory, when and as what. The graduate school's administrator keeps it; rights follow the dates and
 * end the day after the last one. What waited for somebody who left then waits for {@link #findSuccessor who remains}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Teams {

    private final TrajectoryStore trajectories;
    private final SupervisionStore places;
    private final PersonStore people;
    private final TeamCheck check;
    private final CheckBook checks;
    private final TrajectoryAccess access;
    private final Clock clock;

    Teams(
            TrajectoryStore trajectories,
            SupervisionStore places,
            PersonStore people,
            TeamCheck check,
            CheckBook checks,
            TrajectoryAccess access,
            Clock clock) {
        this.trajectories = trajectories;
        this.places = places;
        this.people = people;
        this.check = check;
        this.checks = checks;
        this.access = access;
        this.clock = clock;
    }

    /** Everybody who supervises, supervised or will; the first promotor first. */
    public List<Supervision> list(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        return trajectories.supervisionsOf(trajectory);
    }

    /** The warnings about a team, and the rule set that they follow from. */
    public record Warned(String ruleSet, String version, List<TeamWarning> warnings) {}

    /** How the team is not as the rule set wants it, today. */
    public Warned warnings(TrajectoryId trajectory) {
        access.relationTo(trajectory).requireContractReader();
        var rules = rulesOf(trajectory);
        return new Warned(
                rules.code(),
                rules.version(),
                TeamWarning.on(LocalDate.now(clock), trajectories.supervisionsOf(trajectory), rules.team()));
    }

    /** For whom it waits, the day after this place ends, what waited for its holder: as the steps on the overview say. */
    public Optional<Person> findSuccessor(Supervision leaving, LocalDate lastDay) {
        access.relationTo(leaving.trajectory()).requireContractReader();
        return trajectories.supervisionsOf(leaving.trajectory()).stream()
                .filter(place -> !place.id().equals(leaving.id()) && place.isValidOn(lastDay.plusDays(1)))
                .sorted(Comparator.comparing((Supervision place) -> !place.supervisor()
                                .id()
                                .equals(leaving.supervisor().id()))
                        .thenComparing(Supervision.RESPONSIBLE_FIRST))
                .map(Supervision::supervisor)
                .findFirst();
    }

    /** An administrator takes somebody into the team. Refuses the candidate, and the same part twice at once. */
    @Transactional
    public void join(TrajectoryId trajectory, PersonId supervisor, TeamPlace place) {
        access.relationTo(trajectory).requireAdministrator();
        var joining = people.find(supervisor).orElseThrow(() -> new NotFound("person " + supervisor));

        places.write(trajectory, TeamChange.join(trajectories.supervisionsOf(trajectory), joining, place));

        checks.refresh(trajectory, check);
    }

    /** An administrator writes down somebody's last day. Refuses one before the first, and a place that is over. */
    @Transactional
    public void leave(SupervisionId place, int version, LocalDate lastDay) {
        var leaving = find(place, version);

        places.update(leaving.endOn(lastDay));

        checks.refresh(leaving.trajectory(), check);
    }

    /** An administrator gives somebody another part or mark from a day on. The past stays as it was. */
    @Transactional
    public void change(SupervisionId place, int version, Part part, boolean first, boolean second, LocalDate from) {
        var old = find(place, version);
        var team = trajectories.supervisionsOf(old.trajectory());

        places.write(old.trajectory(), TeamChange.become(team, old, part, first, second, from));

        checks.refresh(old.trajectory(), check);
    }

    private Supervision find(SupervisionId id, int version) {
        var trajectory = places.trajectoryOf(id).orElseThrow(() -> new NotFound("supervision " + id));
        access.relationTo(trajectory).requireAdministrator();
        var place = trajectories.supervisionsOf(trajectory).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("supervision " + id));
        if (place.version() != version) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
        if (place.isOverOn(LocalDate.now(clock))) {
            throw new RuleViolation(PeopleRefusal.SUPERVISION_IS_OVER);
        }
        return place;
    }

    private RuleSet rulesOf(TrajectoryId id) {
        var trajectory = trajectories.find(id).orElseThrow(() -> new NotFound("trajectory " + id));
        return checks.scheduleOf(trajectory).rules();
    }
}
