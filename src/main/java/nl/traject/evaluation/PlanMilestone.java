package nl.traject.evaluation;

import nl.traject.plan.version.PlanInForce;
import nl.traject.security.SystemActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes the milestone of the plan when the first version comes in force, in the same transaction. */
@Component
class PlanMilestone {

    /** The system actor that closes it: whoever agrees last need not be one who may write milestones. */
    private static final String JOB = "milestones";

    private final MilestoneStore milestones;
    private final SystemActor system;

    PlanMilestone(MilestoneStore milestones, SystemActor system) {
        this.milestones = milestones;
        this.system = system;
    }

    /** Leaves what is closed or waived as it is. */
    @EventListener
    void close(PlanInForce plan) {
        system.as(JOB, () -> {
            var milestone = milestones.find(plan.trajectory(), MilestoneKind.PLAN);
            if (!milestone.status().isDone()) {
                milestones.save(milestone.close(plan.from()));
            }
        });
    }
}
