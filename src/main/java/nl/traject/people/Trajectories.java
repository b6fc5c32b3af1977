package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NotFound;
import nl.traject.shared.PersonId;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads trajectories and the people around them, for whoever they are open to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Trajectories {

    private final TrajectoryStore trajectories;
    private final CandidateStore candidates;
    private final PersonStore people;
    private final Clock clock;

    Trajectories(TrajectoryStore trajectories, CandidateStore candidates, PersonStore people, Clock clock) {
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.people = people;
        this.clock = clock;
    }

    /** Refuses as "not found" what is not there or not open. */
    public Trajectory get(TrajectoryId trajectory) {
        return trajectories.find(trajectory).orElseThrow(() -> new NotFound("trajectory " + trajectory));
    }

    /** The signed-in person's own trajectory, the latest one. */
    public Optional<TrajectoryId> findOwn() {
        return trajectories.findOwn(CurrentUser.get().person());
    }

    /** Everybody who supervises or supervised it, the first promotor first. */
    public List<Supervision> listSupervisions(TrajectoryId trajectory) {
        return trajectories.supervisionsOf(trajectory);
    }

    /** The name of somebody. */
    public Person getPerson(PersonId person) {
        return people.find(person).orElseThrow(() -> new NotFound("person " + person));
    }

    /** The trajectories that concern the signed-in person: supervised today, or of an office; by name. */
    public List<CandidateLine> listCandidates(String text, int offset, int limit) {
        return candidates.list(CurrentUser.get().person(), LocalDate.now(clock), text, offset, limit);
    }

    /** Whom the signed-in person supervises today, by name. */
    List<Supervised> listSupervised(int limit) {
        return candidates.supervisedBy(CurrentUser.get().person(), LocalDate.now(clock), limit);
    }

    public int countCandidates(String text) {
        return candidates.count(CurrentUser.get().person(), LocalDate.now(clock), text);
    }

    /** Registered people by part of a name, for a lazy choice. */
    public List<Person> searchPeople(String text, int offset, int limit) {
        return people.search(text, offset, limit);
    }

    public int countPeople(String text) {
        return people.count(text);
    }
}
