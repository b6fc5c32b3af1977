package nl.traject.plan.draft;

import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may go wrong with a plan; written by the team. The texts are in {@link PlanDrafts}. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Risks {

    private final RiskStore risks;
    private final TrajectoryAccess access;
    private final ApplicationEventPublisher events;

    Risks(RiskStore risks, TrajectoryAccess access, ApplicationEventPublisher events) {
        this.risks = risks;
        this.access = access;
        this.events = events;
    }

    public RiskId add(TrajectoryId trajectory, RiskRating rating) {
        access.requireReader(trajectory).requireTeam();

        var id = risks.insert(trajectory, rating);

        events.publishEvent(new DraftChanged(trajectory));
        return id;
    }

    /** Says how likely it is and how much it would harm. Refuses when somebody else said so meanwhile. */
    public void rate(RiskId id, int version, RiskRating rating) {
        var owner = find(id);
        if (owner.removed()) {
            throw new RuleViolation(DraftRefusal.RISK_REMOVED);
        }

        if (!risks.update(id, version, rating)) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }

        events.publishEvent(new DraftChanged(owner.trajectory()));
    }

    /** Takes it out of the draft; it can be brought back. */
    public void remove(RiskId id) {
        setRemoved(id, true);
    }

    /** Brings it back as it was. */
    public void restore(RiskId id) {
        setRemoved(id, false);
    }

    private void setRemoved(RiskId id, boolean removed) {
        var owner = find(id);

        if (risks.setRemoved(id, removed)) {
            events.publishEvent(new DraftChanged(owner.trajectory()));
        }
    }

    private RiskStore.Owner find(RiskId id) {
        var owner = risks.findOwner(id).orElseThrow(() -> new NotFound("risk " + id));
        access.requireReader(owner.trajectory()).requireTeam();
        return owner;
    }
}
