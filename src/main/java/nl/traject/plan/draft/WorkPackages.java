package nl.traject.plan.draft;

import java.util.Collections;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.RuleViolation;
import nl.traject.shared.SharedRefusal;
import nl.traject.shared.TrajectoryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work packages of a draft and what they are expected to give; written by the team. Their texts are in {@link PlanDrafts}. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WorkPackages {

    private final PackageStore packages;
    private final TrajectoryAccess access;
    private final ApplicationEventPublisher events;

    WorkPackages(PackageStore packages, TrajectoryAccess access, ApplicationEventPublisher events) {
        this.packages = packages;
        this.access = access;
        this.events = events;
    }

    /** Adds one below all others. */
    public WorkPackageId add(TrajectoryId trajectory, PackageFrame frame) {
        access.requireReader(trajectory).requireTeam();
        requireTopics(trajectory, frame.check());

        var id = packages.insert(trajectory, frame);

        events.publishEvent(new DraftChanged(trajectory));
        return id;
    }

    /** Says when it is worked on, and on which topics. Refuses when somebody else said so meanwhile. */
    public void frame(WorkPackageId id, int version, PackageFrame frame) {
        var trajectory = requireThere(id);
        requireTopics(trajectory, frame.check());

        require(packages.update(trajectory, id, version, frame));

        events.publishEvent(new DraftChanged(trajectory));
    }

    /** Moves it one place up or down; the first and the last stay where they are. */
    public void move(WorkPackageId id, boolean up) {
        var trajectory = requireThere(id);
        var order = packages.lockOrder(trajectory);
        var from = order.indexOf(id);
        var to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }

        Collections.swap(order, from, to);
        packages.order(order);

        events.publishEvent(new DraftChanged(trajectory));
    }

    /** Takes it out of the draft; it can be brought back. */
    public void remove(WorkPackageId id) {
        setRemoved(id, true);
    }

    /** Brings it back as it was. */
    public void restore(WorkPackageId id) {
        setRemoved(id, false);
    }

    /** Adds something it is expected to give. */
    public OutputId expect(WorkPackageId id, OutputPlan plan) {
        var trajectory = requireThere(id);
        plan.check();

        var output = packages.insert(trajectory, id, plan);

        events.publishEvent(new DraftChanged(trajectory));
        return output;
    }

    /** Changes something it is expected to give. Refuses when somebody else changed it meanwhile. */
    public void revise(OutputId output, int version, OutputPlan plan) {
        var trajectory = requireOutput(output);
        plan.check();

        require(packages.update(output, version, plan));

        events.publishEvent(new DraftChanged(trajectory));
    }

    /** Expects it no more. Refuses when somebody else changed it meanwhile. */
    public void giveUp(OutputId output, int version) {
        var trajectory = requireOutput(output);

        require(packages.delete(output, version));

        events.publishEvent(new DraftChanged(trajectory));
    }

    private void setRemoved(WorkPackageId id, boolean removed) {
        var owner = packages.findOwner(id).orElseThrow(() -> new NotFound("work package " + id));
        access.requireReader(owner.trajectory()).requireTeam();

        if (packages.setRemoved(id, removed)) {
            events.publishEvent(new DraftChanged(owner.trajectory()));
        }
    }

    private TrajectoryId requireThere(WorkPackageId id) {
        var owner = packages.findOwner(id).orElseThrow(() -> new NotFound("work package " + id));
        access.requireReader(owner.trajectory()).requireTeam();
        if (owner.removed()) {
            throw new RuleViolation(DraftRefusal.WORK_PACKAGE_REMOVED);
        }
        return owner.trajectory();
    }

    private TrajectoryId requireOutput(OutputId output) {
        var owner = packages.findOwner(output).orElseThrow(() -> new NotFound("output " + output));
        access.requireReader(owner.trajectory()).requireTeam();
        if (owner.removed()) {
            throw new RuleViolation(DraftRefusal.WORK_PACKAGE_REMOVED);
        }
        return owner.trajectory();
    }

    private void requireTopics(TrajectoryId trajectory, PackageFrame frame) {
        var known = packages.topics(trajectory, frame.topics()).keySet();
        frame.topics().stream()
                .filter(number -> !known.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new RuleViolation(DraftRefusal.WORK_PACKAGE_TOPIC_UNKNOWN, number);
                });
    }

    private static void require(boolean written) {
        if (!written) {
            throw new RuleViolation(SharedRefusal.STALE_VERSION);
        }
    }
}
