package nl.traject.publication;

import nl.traject.people.CheckBook;
import nl.traject.plan.version.PlanInForce;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Measures the papers against a plan when it comes in force, in the same transaction. */
@Component
class AgreedOutputs {

    private final CheckBook checks;
    private final OutputsCheck check;

    AgreedOutputs(CheckBook checks, OutputsCheck check) {
        this.checks = checks;
        this.check = check;
    }

    @EventListener
    void measure(PlanInForce plan) {
        checks.refresh(plan.trajectory(), check);
    }
}
