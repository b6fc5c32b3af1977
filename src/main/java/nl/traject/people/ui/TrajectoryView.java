package nl.traject.people.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import nl.traject.people.Relation;
import nl.traject.people.Trajectories;
import nl.traject.people.Trajectory;
import nl.traject.people.TrajectoryAccess;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.RouteNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A page of one trajectory: takes the number from the address, finds out what the reader is to it, and lets the page show
 * itself. What is not there and what is not open end alike.
 */
public abstract class TrajectoryView extends Main implements BeforeEnterObserver {

    /** Name of the number in the route. */
    public static final String TRAJECTORY = "trajectory";

    private final Trajectories trajectories;
    private final TrajectoryAccess access;
    private @Nullable Trajectory trajectory;
    private @Nullable Relation relation;

    protected TrajectoryView(Trajectories trajectories, TrajectoryAccess access) {
        this.trajectories = trajectories;
        this.access = access;
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumbers.findLong(event.getRouteParameters(), TRAJECTORY)
                .map(TrajectoryId::new)
                .orElseThrow(() -> new NotFound("no number in the address"));
        relation = access.relationTo(id);
        trajectory = trajectories.get(id);
        show(trajectory, relation, event);
    }

    /** Loads and arranges; called on every navigation to the page, also when only the address' parameters change. */
    protected abstract void show(Trajectory trajectory, Relation relation, BeforeEnterEvent event);

    protected final Trajectory trajectory() {
        if (trajectory == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return trajectory;
    }

    protected final Relation relation() {
        if (relation == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return relation;
    }
}
