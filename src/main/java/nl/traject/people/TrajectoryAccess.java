package nl.traject.people;

import java.time.Clock;
import java.time.LocalDate;
import nl.traject.security.CurrentUser;
import nl.traject.shared.NoLongerOpen;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the signed-in person is to a trajectory, now; nothing is remembered from sign-in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TrajectoryAccess {

    private final TrajectoryStore trajectories;
    private final Clock clock;

    TrajectoryAccess(TrajectoryStore trajectories, Clock clock) {
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * Refuses as "not found" when there is none, or nothing of it was ever open; as "no longer open" whoever once had
     * access.
     */
    public Relation relationTo(TrajectoryId trajectory) {
        return trajectories
                .findRelation(trajectory, CurrentUser.get().person(), LocalDate.now(clock))
                .filter(Relation::isAny)
                .orElseThrow(() -> closed(trajectory));
    }

    private NotFound closed(TrajectoryId trajectory) {
        return trajectories.wasOpen(trajectory)
                ? new NoLongerOpen("trajectory " + trajectory)
                : new NotFound("trajectory " + trajectory);
    }

    /** For what the team and the school read. Refuses everybody else as "not found". */
    public Relation requireReader(TrajectoryId trajectory) {
        var relation = relationTo(trajectory);
        if (!relation.isTeam() && !relation.isSchool()) {
            throw new NotFound("dossier of trajectory " + trajectory);
        }
        return relation;
    }

    /** For what only the team reads, such as the log. Refuses everybody else as "not found". */
    public Relation requireTeam(TrajectoryId trajectory) {
        var relation = relationTo(trajectory);
        if (!relation.isTeam()) {
            throw new NotFound("team of trajectory " + trajectory);
        }
        return relation;
    }
}
