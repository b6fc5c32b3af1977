package nl.traject.plan.version;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import nl.traject.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Plans in force, for a system actor that nobody is signed in for; people ask {@link PlanVersions}. */
@Component
public class AgreedPlans {

    private final PlanVersionStore versions;

    AgreedPlans(PlanVersionStore versions) {
        this.versions = versions;
    }

    /**
     * Reads as whatever actor is at work, in one statement. Trajectories without a plan in force are left out.
     *
     * @param take what is kept of a plan, so that many of them are never held at once
     */
    public <T> Map<TrajectoryId, T> read(Collection<TrajectoryId> trajectories, Function<AgreedPlan, T> take) {
        return versions.inForce(trajectories, take);
    }
}
