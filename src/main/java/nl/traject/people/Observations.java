package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.traject.shared.PersonId;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who observes an evaluation: somebody from outside the team, while it is open. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Observations {

    private final ObservationStore observations;
    private final TrajectoryAccess access;
    private final Clock clock;

    Observations(ObservationStore observations, TrajectoryAccess access, Clock clock) {
        this.observations = observations;
        this.access = access;
        this.clock = clock;
    }

    /** The observer whose access is open, if any. */
    public Optional<Person> findObserver(TrajectoryId trajectory) {
        return observations.findOpen(trajectory);
    }

    /** A promotor proposes somebody; refuses a second one, and whoever is of the team. */
    @Transactional
    public void propose(TrajectoryId trajectory, PersonId observer) {
        access.relationTo(trajectory).requirePromotor();
        var today = LocalDate.now(clock);
        if (observations.isOfTeam(trajectory, observer, today)) {
            throw new RuleViolation(PeopleRefusal.OBSERVER_IS_OF_THE_TEAM);
        }

        observations.insert(trajectory, observer, today);
    }

    /** Ends the observer's access at once; nothing happens when there is none. */
    @Transactional
    public void close(TrajectoryId trajectory) {
        access.relationTo(trajectory).requirePromotor();

        observations.close(trajectory, clock.instant());
    }
}
