package nl.traject.people;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.Optional;
import nl.traject.security.CurrentUser;
import nl.traject.security.Role;
import nl.traject.shared.NotFound;
import nl.traject.shared.TrajectoryId;
import nl.traject.ui.NavigationSection;
import nl.traject.ui.RouteNumbers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pages of the trajectory one is at, as far as they are open to the reader. A candidate keeps those of the own trajectory
 * on every other page.
 */
@Component
@Order(1)
class TrajectoryNavigation implements NavigationSection {

    /** Name of a trajectory's number in every route below it. */
    private static final String TRAJECTORY = "trajectory";

    private final Trajectories trajectories;
    private final TrajectoryAccess access;
    private final ObjectProvider<TrajectoryTab> tabs;

    TrajectoryNavigation(Trajectories trajectories, TrajectoryAccess access, ObjectProvider<TrajectoryTab> tabs) {
        this.trajectories = trajectories;
        this.access = access;
        this.tabs = tabs;
    }

    static boolean isOfTrajectory(Place place) {
        return RouteNumbers.findLong(place.parameters(), TRAJECTORY).isPresent();
    }

    @Override
    public Optional<Content> at(Place place) {
        return RouteNumbers.findLong(place.parameters(), TRAJECTORY)
                .map(TrajectoryId::new)
                .flatMap(this::relation)
                .or(() -> own(place.user()))
                .map(this::content);
    }

    private Optional<Relation> own(CurrentUser user) {
        return user.has(Role.CANDIDATE) ? trajectories.findOwn().flatMap(this::relation) : Optional.empty();
    }

    /** Nothing where the page itself was refused. */
    private Optional<Relation> relation(TrajectoryId trajectory) {
        try {
            return Optional.of(access.relationTo(trajectory));
        } catch (NotFound refused) {
            return Optional.empty();
        }
    }

    private Content content(Relation relation) {
        var parameters = new RouteParameters(TRAJECTORY, relation.trajectory().toString());
        var entries = tabs.stream()
                .filter(tab -> tab.openTo().test(relation))
                .sorted(Comparator.comparingInt(TrajectoryTab::order))
                .map(tab -> entry(tab, parameters))
                .toList();
        var title = relation.candidate() ? "people.nav.mine" : "people.nav.trajectory";
        return new Content(I18NProvider.translate(title), entries);
    }

    private static Entry entry(TrajectoryTab tab, RouteParameters parameters) {
        var path = RouteConfiguration.forApplicationScope().getUrl(tab.view(), parameters);
        var entry = new Entry(I18NProvider.translate(tab.key()), tab.icon(), path);
        return tab.phone() ? entry.onPhone() : entry;
    }
}
