package nl.traject.people;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.stream.Stream;
import nl.traject.security.Role;
import nl.traject.ui.NavigationSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom a supervisor supervises, on every page that is of no trajectory: there the pages of that one stand instead. */
@Component
@Order(90)
class SupervisedNavigation implements NavigationSection {

    /** More are in the list of candidates, to which a last entry leads. */
    private static final int MOST = 12;

    private final Trajectories trajectories;

    SupervisedNavigation(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public Optional<Content> at(Place place) {
        if (!place.user().has(Role.SUPERVISOR) || TrajectoryNavigation.isOfTrajectory(place)) {
            return Optional.empty();
        }
        var found = trajectories.listSupervised(MOST + 1);
        var entries = found.stream().limit(MOST).map(one -> Entry.person(one.candidate(), "phd/" + one.trajectory()));
        var rest = Stream.of(new Entry(I18NProvider.translate("people.nav.supervised.all"), "people", "candidates"))
                .filter(all -> found.size() > MOST);
        return Optional.of(new Content(
                I18NProvider.translate("people.nav.supervised"),
                Stream.concat(entries, rest).toList()));
    }

    @Override
    public boolean isBelow() {
        return true;
    }
}
