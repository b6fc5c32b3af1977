package nl.traject.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.traject.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the features offer. */
@Component
class Navigation {

    private final ObjectProvider<NavigationSection> sections;
    private final ObjectProvider<NavigationItem> items;
    private final ObjectProvider<Waiting> waiting;

    Navigation(
            ObjectProvider<NavigationSection> sections,
            ObjectProvider<NavigationItem> items,
            ObjectProvider<Waiting> waiting) {
        this.sections = sections;
        this.items = items;
        this.waiting = waiting;
    }

    /** The same, with how much waits for the reader at each page. */
    List<NavigationSection.Content> countedAt(NavigationSection.Place place) {
        var steps = waiting.stream()
                .flatMap(feature -> feature.stepsOf(place.user()).stream())
                .toList();
        return at(place).stream().map(content -> content.counting(steps)).toList();
    }

    /** The sections for a reader at a place, the nearest first. */
    List<NavigationSection.Content> at(NavigationSection.Place place) {
        return Stream.of(sections(place, false), Stream.of(everywhere(place.user())), sections(place, true))
                .flatMap(Function.identity())
                .filter(content -> !content.entries().isEmpty())
                .toList();
    }

    /** What is offered everywhere, for which nothing has to be asked. */
    NavigationSection.Content everywhere(CurrentUser user) {
        var entries = items.stream()
                .filter(item -> item.openTo().test(user))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(Navigation::entry)
                .toList();
        return new NavigationSection.Content(I18NProvider.translate("ui.nav.everywhere"), entries);
    }

    private Stream<NavigationSection.Content> sections(NavigationSection.Place place, boolean below) {
        return sections.orderedStream()
                .filter(section -> section.isBelow() == below)
                .map(section -> section.at(place))
                .flatMap(Optional::stream);
    }

    private static NavigationSection.Entry entry(NavigationItem item) {
        var path = RouteConfiguration.forApplicationScope().getUrl(item.view());
        var entry = new NavigationSection.Entry(I18NProvider.translate(item.key()), item.icon(), path);
        return item.phone() ? entry.onPhone() : entry;
    }
}
