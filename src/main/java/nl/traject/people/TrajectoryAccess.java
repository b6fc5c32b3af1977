package nl.traject.people;

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

    private final RelationStore relations;

    TrajectoryAccess(RelationStore relations) {
        this.relations = relations;
    }

    /**
     * Refuses as "not found" when there is none, or nothing of it was ever open; as "no longer open" whoever once had
     * access. What is another's takes as long to refuse as what is not there.
     */
    public Relation relationTo(TrajectoryId trajectory) {
        var found = relations.find(trajectory, CurrentUser.get().person());
        if (found.relation().isAny()) {
            return found.relation();
        }
        throw found.ended() ? new NoLongerOpen("trajectory " + trajectory) : new NotFound("trajectory " + trajectory);
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
